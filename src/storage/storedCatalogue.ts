import * as v from 'valibot';
import {
  ComponentIdText,
  EntityIdText,
  FixedNumber,
  GroupIdText,
  IndicatorIdText,
  IsoDate,
  PeriodObject,
} from './storedIds.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const StoredEntity = v.strictObject({
  id: EntityIdText,
  code: v.string(),
  validFrom: v.nullable(IsoDate),
  validTo: v.nullable(IsoDate),
  nameVi: v.string(),
  nameEn: v.string(),
  level: v.picklist(['nation', 'region', 'province', 'department', 'district', 'commune']),
  parentCode: v.nullable(v.string()),
  aliases: v.array(v.string()),
});

const StoredIndicator = v.strictObject({
  id: IndicatorIdText,
  component: v.nullable(ComponentIdText),
  parent: v.nullable(ComponentIdText),
  nameVi: v.string(),
  nameEn: v.string(),
  publisher: v.string(),
  unit: v.string(),
  better: v.picklist(['higher', 'lower']),
  decimals: v.pipe(count, v.maxValue(6)),
  scale: v.nullable(v.strictObject({ low: FixedNumber, high: FixedNumber })),
  weight: v.nullable(FixedNumber),
  since: v.nullable(PeriodObject),
  aliases: v.array(v.string()),
});

const series = { indicator: IndicatorIdText, component: v.nullable(ComponentIdText) };

/** A catalogue as it is kept: the domain's shape, with ids as text and decimals as scaled whole numbers. */
export const StoredCatalogue = v.strictObject({
  entities: v.array(StoredEntity),
  successions: v.array(v.strictObject({ oldCode: v.string(), newCode: v.string(), effective: IsoDate })),
  indicators: v.array(StoredIndicator),
  segments: v.array(
    v.strictObject({
      ...series,
      from: v.nullable(PeriodObject),
      to: v.nullable(PeriodObject),
      segment: v.string(),
      note: v.string(),
      names: v.array(v.string()),
      sourceUrl: v.nullable(v.string()),
    }),
  ),
  groups: v.array(
    v.strictObject({
      ...series,
      period: PeriodObject,
      group: GroupIdText,
      order: count,
      low: v.nullable(FixedNumber),
      high: v.nullable(FixedNumber),
      size: v.nullable(count),
      sourceUrl: v.nullable(v.string()),
    }),
  ),
  publications: v.array(
    v.strictObject({
      indicator: IndicatorIdText,
      period: PeriodObject,
      publishedOn: v.nullable(IsoDate),
      ranked: v.nullable(count),
      listed: v.nullable(count),
      sourceUrl: v.nullable(v.string()),
    }),
  ),
});
