import { describe, expect, it } from 'vitest';
import { kindOfText, type FileKind } from '#viewmodel/fileKind.ts';

describe(kindOfText, () => {
  it.each<[name: string, text: string, kind: FileKind | null]>([
    ['knows goals by their headings', 'goal_id,entity_code,due,clauses', 'goals'],
    ['knows goals by Vietnamese headings', 'Mã chỉ tiêu;Đơn vị;Mục tiêu', 'goals'],
    ['knows results by their headings', 'indicator_code,entity_code,period,score', 'results'],
    ['knows results by Vietnamese headings', 'Tỉnh;Năm;Điểm', 'results'],
    ['looks past the zeros of a wide encoding', 'g\0o\0a\0l\0_\0i\0d\0', 'goals'],
    ['says nothing of anything else', 'a,b', null],
  ])('%s', (_name, text, kind) => {
    expect(kindOfText(text)).toBe(kind);
  });
});
