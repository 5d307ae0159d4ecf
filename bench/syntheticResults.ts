import { isValidOn } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/dataset.ts';
import { toNumber } from '#domain/fixed.ts';
import { toIndicatorId } from '#domain/ids.ts';

const HEADINGS = 'indicator_code,component_code,entity_code,entity_name,period,score,rank,rank_of,status';
const PERIODS = ['', '-Q1', '-6T', '-9T'];

/** The 63 provinces of 2009 to 2024. */
const provincesIn = (entities: Catalogue['entities']): Catalogue['entities'] =>
  entities.filter((e) => e.level === 'province' && isValidOn(e, '2010-01-01') && isValidOn(e, '2024-12-31'));

/** The catalogue with sixty more indices, so that a million rows are about a million different things. */
export function withMoreIndices(catalogue: Catalogue): Catalogue {
  const like = catalogue.indicators.find(({ id, component }) => id === 'PCI' && component === null);
  const more = Array.from({ length: like === undefined ? 0 : 60 }, (_, i) => toIndicatorId(`BENCH_${i}`));
  const added = like === undefined ? [] : more.map((id) => ({ ...like, id, nameVi: id, nameEn: id, aliases: [] }));
  return { ...catalogue, indicators: [...catalogue.indicators, ...added] };
}

/** A tidy file of synthetic results in the data contract's columns, of the 63 provinces, `count` rows; nothing in it is wrong. */
export function tidyText({ entities, indicators }: Catalogue, count: number): string {
  const provinces = provincesIn(entities);
  const series = indicators.filter(({ scale }) => scale !== null);
  const rows = [HEADINGS];
  for (let year = 2004; rows.length <= count; year += 1) {
    const status = year <= 2024 ? 'final' : 'provisional'; // the same years once more
    const shown = year <= 2024 ? year : year - 21;
    for (const period of PERIODS) {
      for (const { id, component, scale } of series) {
        const [low, high] = scale === null ? [0, 0] : [toNumber(scale.low), toNumber(scale.high)];
        provinces.forEach(({ code, nameVi }, i) => {
          const score = (high - ((high - low) * (i + 1)) / 70).toFixed(4);
          rows.push(`${id},${component ?? ''},${code},${nameVi},${shown}${period},${score},${i + 1},63,${status}`);
        });
      }
    }
  }
  return `${rows.slice(0, count + 1).join('\n')}\n`;
}

/** A wide file as Vietnamese spreadsheets write it: 63 provinces, 200 columns of scores and ranks by index and year. */
export function wideText({ entities }: Catalogue): string {
  const provinces = provincesIn(entities);
  const indices = [
    ['PAR INDEX', '8'],
    ['SIPAS', '7'],
    ['PAPI', '4'],
    ['PCI', '6'],
    ['DTI', '0'],
  ];
  const years = Array.from({ length: 20 }, (_, i) => 2005 + i);
  const headings = years.flatMap((year) => indices.flatMap(([name]) => [`${name} ${year}`, `Hạng ${name} ${year}`]));
  const rows = provinces.map(({ nameVi }, i) => {
    const figures = indices.flatMap(([name, ten]) => [name === 'DTI' ? `0,${9910 - i}` : `${ten}0,${99 - i}`, i + 1]);
    return [nameVi, ...years.flatMap(() => figures)].join(';');
  });
  return `\ufeff${['Tỉnh', ...headings].join(';')}\r\n${rows.join('\r\n')}\r\n`;
}
