import * as v from 'valibot';

/*
 * Shapes that stored items of every domain are made of.
 */

/** A whole number from 0. */
export const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A text in the languages of the interface. */
export const localized = v.object({ id: v.string(), en: v.string() });
