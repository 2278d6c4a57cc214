import { defineMessages } from '../../../../i18n/messages.ts';

/** The texts of the fields of a text. */
export const messages = defineMessages({
  id: {
    field: (place: number) => `Isian [[${place}]]`,
    fieldIn: (place: number, unit: string) => `Isian [[${place}]], dalam ${unit}`,
    choose: 'Pilih…',
    empty: 'tidak diisi',
  },
  en: {
    field: (place) => `Field [[${place}]]`,
    fieldIn: (place, unit) => `Field [[${place}]], in ${unit}`,
    choose: 'Choose…',
    empty: 'left empty',
  },
});
