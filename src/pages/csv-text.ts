/** A table as a file that spreadsheets read: each cell is text and stays text. */
export function csvText(table: readonly (readonly string[])[]): string {
  // Spreadsheets know by the mark that it is UTF-8.
  return `\u{feff}${table.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that begins like a formula would be run by a spreadsheet; some take the wide signs for the narrow ones. */
function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
