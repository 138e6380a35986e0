// A reader of comma-separated values by RFC 4180, letter by letter: knows nothing of how ours are written.
/** Rows of cells. Throws where the text is no such file. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 0;
  while (place < text.length) {
    const [cell, after] = text[place] === '"' ? quoted(text, place + 1) : plain(text, place);
    row.push(cell);
    const isRowEnd = text.startsWith('\r\n', after);
    if (!isRowEnd && text[after] !== ',') throw new Error(`neither comma nor end of a row at ${after}: ${JSON.stringify(text.slice(after, after + 20))}`);
    place = after + (isRowEnd ? 2 : 1);
    if (isRowEnd) rows.push(row);
    if (isRowEnd) row = [];
  }
  if (row.length > 0) throw new Error('the last row has no end');
  return rows;
}

function plain(text: string, from: number): [string, number] {
  const end = [...text.slice(from).matchAll(/[,\r\n]/g)][0]?.index ?? text.length - from;
  const cell = text.slice(from, from + end);
  if (cell.includes('"')) throw new Error(`a quotation mark in a plain cell: ${cell}`);
  return [cell, from + end];
}

function quoted(text: string, from: number): [string, number] {
  let cell = '';
  for (let place = from; place < text.length; place += 1) {
    if (text[place] !== '"') cell += text.charAt(place);
    else if (text[place + 1] === '"') cell += text.charAt(place += 1);
    else return [cell, place + 1];
  }
  throw new Error('a quoted cell has no end');
}

/** Rows by the names of their columns. */
export function readTable(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = readCsv(text);
  return rows.map((cells) => {
    if (cells.length !== head.length) throw new Error(`${cells.length} cells under ${head.length} columns`);
    return Object.fromEntries(head.map((id, nth) => [id, cells[nth] ?? '']));
  });
}
