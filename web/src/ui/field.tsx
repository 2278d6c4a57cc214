import type { ComponentChildren, TargetedInputEvent } from 'preact';
import { useId } from 'preact/hooks';
import { messages } from './messages.ts';
import './field.css';

interface FrameProps {
  readonly label: string;
  /** What to enter, said before anything goes wrong. */
  readonly hint?: string | undefined;
  /** What is wrong and how to mend it. */
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** Hides the label from sight where the place says it; it is still read out. */
  readonly hideLabel?: boolean;
}

/** The attributes that tie a control to its label, hint and error. */
interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
}

function Frame({
  label,
  hint,
  error,
  optional,
  hideLabel,
  control,
}: FrameProps & { readonly control: (wiring: Wiring) => ComponentChildren }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class={hideLabel ? 'visually-hidden' : 'field__label'} for={id}>
        {label}
        {optional && <span class="field__optional"> ({messages().optional})</span>}
      </label>
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {control({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error ? 'true' : undefined,
      })}
      {error && (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

export interface FieldProps extends FrameProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly name?: string;
  readonly type?: 'text' | 'search' | 'date' | 'number' | 'url';
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'search';
  readonly maxLength?: number;
  readonly min?: string;
  readonly max?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoComplete?: string;
  readonly placeholder?: string;
}

/** A line of text, a number or a date. */
export function Field({ label, hint, error, optional, hideLabel, value, onInput, ...rest }: FieldProps) {
  const { autoComplete = 'off', type = 'text', ...input } = rest;
  const frame = { label, hint, error, ...(optional && { optional }), ...(hideLabel && { hideLabel }) };
  return (
    <Frame
      {...frame}
      control={(wiring) => {
        const attributes = {
          class: 'field__control',
          value,
          onInput: (event: TargetedInputEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
          autoComplete,
          ...input,
          ...wiring,
        };
        // Each type by its name, as the types of their attributes differ.
        if (type === 'date') return <input type="date" {...attributes} />;
        if (type === 'number') return <input type="number" {...attributes} />;
        if (type === 'search') return <input type="search" {...attributes} />;
        if (type === 'url') return <input type="url" {...attributes} />;
        return <input type="text" {...attributes} />;
      }}
    />
  );
}

export interface TextAreaProps extends FrameProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly required?: boolean;
}

/** Several lines of text. */
export function TextArea({ label, hint, error, optional, value, onInput, rows = 3, ...rest }: TextAreaProps) {
  return (
    <Frame
      {...{ label, hint, error, ...(optional && { optional }) }}
      control={(wiring) => (
        <textarea
          class="field__control"
          rows={rows}
          value={value}
          onInput={(event: TargetedInputEvent<HTMLTextAreaElement>) => onInput(event.currentTarget.value)}
          {...rest}
          {...wiring}
        />
      )}
    />
  );
}

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps extends FrameProps {
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
}

/** One of a few values, in the device's own list. */
export function Select({
  label,
  hint,
  error,
  optional,
  hideLabel,
  value,
  options,
  onChange,
  required,
}: SelectProps) {
  return (
    <Frame
      {...{ label, hint, error, ...(optional && { optional }), ...(hideLabel && { hideLabel }) }}
      control={(wiring) => (
        <select
          class="field__control"
          onChange={(event) => onChange(event.currentTarget.value)}
          required={required ?? false}
          {...wiring}
        >
          {options.map((option) => (
            <option value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}

export interface CheckboxProps {
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly name?: string;
  /** Several of one name, of which one is chosen. */
  readonly type?: 'checkbox' | 'radio';
  readonly disabled?: boolean;
}

/** Something that holds or does not; as wide as its line, so that a thumb meets it. */
export function Checkbox({ label, checked, onChange, type = 'checkbox', ...rest }: CheckboxProps) {
  return (
    <label class="choice">
      <input
        class="choice__control"
        type={type}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        {...rest}
      />
      <span class="choice__label">{label}</span>
    </label>
  );
}
