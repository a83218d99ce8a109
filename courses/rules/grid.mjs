/** Rows that have more or fewer cells than there are columns (than the first row has, when there are none). */
export const unevenRows = block => {
  const columns = block.columns.length || (block.rows[0]?.cells.length ?? 0)
  return block.rows.reduce((found, row, index) => row.cells.length === columns ? found
    : found.concat([{ code: 'uneven', field: 'rows', values: { row: index + 1, cells: row.cells.length, columns } }]), [])
}
