import type { EntityId } from './ids.ts';

export type EntityLevel = 'nation' | 'region' | 'province' | 'department' | 'district' | 'commune';

/** Something that is measured. A code is valid for a time only, so an entity is a code and a validity. Source: semantics, section 1. */
export type Entity = Readonly<{
  id: EntityId;
  code: string;
  validFrom: string | null; // ISO date; null: older than the data
  validTo: string | null; // ISO date, that day included; null: still valid
  nameVi: string;
  nameEn: string;
  level: EntityLevel;
  parentCode: string | null; // a region for a province, a province for a department; null: not known or none
  aliases: readonly string[];
}>;

/** `newCode` took over from `oldCode` on the day `effective`. */
export type Succession = Readonly<{ oldCode: string; newCode: string; effective: string }>;
