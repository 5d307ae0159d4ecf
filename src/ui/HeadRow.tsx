/** The heading row of a table: one title over each column. */
export const HeadRow = ({ titles }: Readonly<{ titles: readonly string[] }>) => (
  <thead>
    <tr>
      {titles.map((title) => (
        <th key={title} scope="col">
          {title}
        </th>
      ))}
    </tr>
  </thead>
);
