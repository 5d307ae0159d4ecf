import { type Decisions, NO_DECISIONS } from '#domain/decisions.ts';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fileIssue, issueAt } from '#domain/issue.ts';
import { Answers } from '#features/data/Answers.tsx';
import { KeepBar } from '#features/data/KeepBar.tsx';
import { Problems } from '#features/data/Problems.tsx';
import { Questions } from '#features/data/Questions.tsx';
import { SheetTable } from '#features/data/SheetTable.tsx';
import type { SheetView } from '#viewmodel/data/sheetView.ts';
import { aReviewed } from '../support/reviewedFile.ts';
import { smallCatalogue } from '../support/smallCatalogue.ts';

const setting = { catalogue: smallCatalogue, language: 'vi' } as const;
const at = (row: number, column: number | null) => ({ file: 'kq.csv', row, column });

describe(Questions, () => {
  function shown(isBusy = false) {
    const decided: Decisions[] = [];
    const onGo = vi.fn<(at: unknown) => void>();
    const reading = aReviewed({
      questions: [
        { kind: 'decimal', raw: '1.234', row: 2, column: 2, used: null, options: [',', '.'] },
        { kind: 'name', raw: 'Ha Noii', rows: [4], options: [] },
      ],
    });
    render(
      <Questions
        reading={reading}
        setting={setting}
        lastYear={2025}
        isBusy={isBusy}
        onDecide={(decisions) => decided.push(decisions)}
        onGo={onGo}
      />,
    );
    return { decided, onGo, user: userEvent.setup() };
  }

  it('answers with one click', async () => {
    const { decided, user } = shown();
    await user.click(screen.getByRole('button', { name: /dấu chấm tách hàng nghìn/ }));
    expect(decided).toEqual([{ ...NO_DECISIONS, decimal: ',' }]);
  });

  it('finds any other unit while one types, without marks', async () => {
    const { decided, user } = shown();
    await user.click(screen.getByRole('button', { name: 'Chọn đơn vị khác' }));
    await user.type(screen.getByRole('combobox', { name: 'Gõ để tìm' }), 'dak lak{Enter}');
    expect(decided[0]?.names).toEqual([{ raw: 'Ha Noii', entity: '66@' }]);
  });

  it('goes to the row that a question is about', async () => {
    const { onGo, user } = shown();
    await user.click(screen.getByRole('button', { name: 'dòng 4' }));
    expect(onGo).toHaveBeenCalledWith(at(4, null));
  });

  it('takes no answer while the file is read again', () => {
    shown(true);
    const group = screen.getByRole('group', { name: /“1.234”/ });
    expect(
      within(group)
        .getAllByRole('button')
        .every((button) => button.matches(':disabled')),
    ).toBe(true);
  });
});

describe(Answers, () => {
  it('opens a question again', async () => {
    const decided: Decisions[] = [];
    render(
      <Answers
        decisions={{ ...NO_DECISIONS, encoding: 'windows-1258' }}
        setting={setting}
        isBusy={false}
        onDecide={(decisions) => decided.push(decisions)}
      />,
    );
    await userEvent.setup().click(screen.getByRole('button', { name: 'Đổi câu trả lời: Bảng mã: Windows-1258' }));
    expect(decided).toEqual([NO_DECISIONS]);
  });
});

describe(Problems, () => {
  const issues = [
    issueAt('error', 'not_a_number', at(4, 3), 'abc'),
    issueAt('warning', 'rank_score_order', at(5, 2), '9'),
    fileIssue('info', 'coverage_gap', 'kq.csv', 'PAPI 2023: 2/61'),
  ];

  const ALONE = { files: ['kq.csv'], shown: 'kq.csv' };

  it('goes to the cell of a problem', async () => {
    const onGo = vi.fn<(at: unknown) => void>();
    render(<Problems issues={issues} among={ALONE} language="vi" onGo={onGo} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Tới ô C4' }));
    expect(onGo).toHaveBeenCalledWith(at(4, 3));
  });

  it('shows one severity alone, and all again', async () => {
    const user = userEvent.setup();
    render(<Problems issues={issues} among={ALONE} language="vi" onGo={() => undefined} />);
    await user.click(screen.getByRole('button', { name: 'Cảnh báo 1' }));
    expect(screen.queryByRole('button', { name: 'Tới ô C4' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Tất cả' }));
    expect(screen.getByRole('button', { name: 'Tới ô C4' })).toBeTruthy();
  });

  it('shows those of the file that is looked at, and those of all where one asks for them', async () => {
    const user = userEvent.setup();
    const other = issueAt('error', 'not_a_number', { file: 'khac.csv', row: 9, column: 1 }, 'x');
    const among = { files: ['kq.csv', 'khac.csv'], shown: 'khac.csv' };
    render(<Problems issues={[...issues, other]} among={among} language="vi" onGo={() => undefined} />);
    expect(screen.getByRole('heading', { name: 'Vấn đề: 1 lỗi' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Tới ô C4' })).toBeNull();
    await user.selectOptions(screen.getByLabelText('Tệp'), 'Tất cả 2 tệp');
    expect(screen.getByRole('heading', { name: 'Vấn đề: 2 lỗi, 1 cảnh báo, 1 ghi chú' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Tới ô C4' })).toBeTruthy();
  });

  it('says so where nothing is wrong', () => {
    render(<Problems issues={[]} among={ALONE} language="vi" onGo={() => undefined} />);
    expect(screen.getByText('Không thấy lỗi hay cảnh báo nào.')).toBeTruthy();
  });
});

describe(SheetTable, () => {
  const view: SheetView = {
    columns: [
      { column: 1, letters: 'A' },
      { column: 2, letters: 'B' },
    ],
    rows: [
      {
        row: 7,
        why: null,
        cells: [
          { column: 1, text: 'Hà Nội', role: 'name', said: null },
          { column: 2, text: 'abc', role: 'problem', said: '“abc” không phải là số.' },
        ],
      },
      { row: 8, why: 'ghi chú', cells: [{ column: 1, text: 'Nguồn', role: 'ignored', said: null }] },
    ],
    shown: '',
    earlier: null,
    later: null,
    left: null,
    right: null,
  };

  it('says what is wrong with a cell, and why a row was passed over, not by colour alone', () => {
    render(<SheetTable view={view} place={null} label="Bảng" language="vi" />);
    expect(screen.getByRole('cell', { name: 'abc (“abc” không phải là số.)' })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: '8 (bỏ qua: ghi chú)' })).toBeTruthy();
  });

  it('takes the focus to the cell that was asked for', () => {
    Element.prototype.scrollIntoView = () => undefined; // not there in jsdom
    render(<SheetTable view={view} place={{ ...at(7, 2), move: 1 }} label="Bảng" language="vi" />);
    expect(document.activeElement?.textContent).toMatch(/^abc/);
  });
});

describe(KeepBar, () => {
  const view = { canKeep: false, why: 'Còn 1 câu phải trả lời trước.', summary: '', good: null };
  const rest = { isSaving: false, failure: null, language: 'vi', onCancel: () => undefined, onOpen: null } as const;

  it('keeps nothing while a question is open, and says why', async () => {
    const onKeep = vi.fn<(rows: string) => void>();
    render(<KeepBar {...rest} view={view} onKeep={onKeep} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Giữ tất cả' }));
    expect(onKeep).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toContain('Còn 1 câu phải trả lời trước.');
  });

  it('keeps the good rows', async () => {
    const onKeep = vi.fn<(rows: string) => void>();
    const good = { label: 'Chỉ giữ dòng không có vấn đề', leaves: 'bỏ lại 1 số liệu', canKeep: true };
    render(<KeepBar {...rest} view={{ ...view, canKeep: true, why: null, good }} onKeep={onKeep} />);
    await userEvent.setup().click(screen.getByRole('button', { name: /Chỉ giữ dòng/ }));
    expect(onKeep).toHaveBeenCalledWith('good');
  });

  it('says why nothing could be saved', () => {
    render(<KeepBar {...rest} view={view} failure="quota" onKeep={() => undefined} />);
    expect(screen.getByRole('status').textContent).toMatch(/Bộ nhớ dành cho trình duyệt đã hết/);
  });
});
