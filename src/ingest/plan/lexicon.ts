import * as vocabulary from '#text/clause/vocabulary.ts';
import { fold } from '#text/fold.ts';

/** Words that often stand right before a figure of a goal (folded): where a scan is in doubt, they are the likelier ones. */
export const BEFORE_FIGURE = wordSet(
  'tang|dat|tren|hang|thu|tri|top|nhom|khoang|tu|den|thieu|nhat|qua|duoi|bac|nam|nang|them|xi|vuot|diem|la|len|giam|muc',
);
/** Words that often stand right behind one. */
export const BEHIND_FIGURE = wordSet('bac|diem|hang|tinh|tro|phan|quy|thu|ho|van|nam');

const PLAN_WORDS =
  'ke hoach quyet dinh nghi quyet chi thi chuong trinh cong van so ngay thang nam uy ban nhan dan tinh thanh pho giai doan ' +
  'phan dau muc tieu chi tieu nhiem vu duy tri giu vung nang cao cai thien bo chi so cai cach hanh chinh hieu qua quan tri cong ' +
  'nang luc canh tranh cap hai long su phuc vu co quan nha nuoc to chuc ca nhan nguoi dan doanh nghiep doi voi chuyen doi so ' +
  'theo cua ban hanh giao chu tri phoi hop tham muu xep hang vi thu so voi tro len trong cac hang moi bao dam it nhat toi thieu ' +
  'ket qua thuc hien cong khai noi bo dich vu truc tuyen cap do thuoc duoc giai quyet quy trinh ve vao nhung khoa hoc nghe thi dua ' +
  'thuong vu bi thu dang dai hoi tai chinh noi vu tu phap thong tin truyen thong dau tu van hoa the thao du lich y te giao duc';

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/[| ]/));
}

/** Every word that the clauses of plans are read by. */
const clauseWords: readonly string[] = Object.values(vocabulary).flatMap((table) => {
  if (typeof table === 'string') return fold(table).split(/[| ]/);
  return [...table.values()].flatMap((words) => (typeof words === 'string' ? [words] : words.flat()));
});

/** The words of plans, folded: of clauses, of names that are given, and of officialese around goals. */
export function lexiconOf(names: readonly string[]): ReadonlySet<string> {
  const words = [...clauseWords, ...names.flatMap((name) => fold(name).split(/[^a-z]+/)), ...PLAN_WORDS.split(' ')];
  return new Set(words.filter((word) => /^[a-z]{2,}$/.test(word)));
}
