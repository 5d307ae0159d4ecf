import * as v from 'valibot';
import { fixedFromScaled } from '#domain/fixed.ts';
import { toComponentId, toEntityId, toGroupId, toIndicatorId, toPlace, type EntityId } from '#domain/ids.ts';

/** An entity id, `58@` or `15@2025`, as `toEntityId` makes it. */
export const EntityIdText = v.pipe(
  v.string(),
  v.regex(/^.+@(?:\d{4})?$/),
  v.transform((text): EntityId => {
    const at = text.lastIndexOf('@');
    return toEntityId(text.slice(0, at), at === text.length - 1 ? null : text.slice(at + 1));
  }),
);
export const IndicatorIdText = v.pipe(v.string(), v.nonEmpty(), v.transform(toIndicatorId));
export const ComponentIdText = v.pipe(v.string(), v.nonEmpty(), v.transform(toComponentId));
export const GroupIdText = v.pipe(v.string(), v.transform(toGroupId));

/** A decimal as its scaled whole number. */
export const FixedNumber = v.pipe(v.number(), v.safeInteger(), v.transform(fixedFromScaled));

/** A place from 1. */
export const PlaceNumber = v.pipe(
  v.number(),
  v.transform(toPlace),
  v.check((place) => place !== null),
  v.transform((place) => place ?? failedCheck()),
);

function failedCheck(): never {
  throw new RangeError('a place was checked and is none');
}

export const PeriodObject = v.strictObject({
  year: v.pipe(v.number(), v.integer()),
  months: v.picklist([3, 6, 9, 12]),
});

export const IsoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
