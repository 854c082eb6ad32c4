/** Reads comma-separated values as RFC 4180 defines them, and throws on anything else. */
export const parseCsv = (text: string): readonly (readonly string[])[] => {
  const records: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Error("a quoted cell never ends");
        if (text[at] !== '"') cell += text[at]!;
        else if (text[at + 1] === '"') { cell += '"'; at += 1; }
        else break;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== "," && text[at] !== "\r") {
        if (text[at] === '"' || text[at] === "\n") throw new Error(`a bare ${JSON.stringify(text[at])} at ${at}`);
        cell += text[at]!;
        at += 1;
      }
    }
    cells.push(cell);
    if (text[at] === ",") at += 1;
    else if (text.startsWith("\r\n", at)) {
      records.push(cells);
      cells = [];
      at += 2;
    } else throw new Error(`a record that does not end with CRLF at ${at}`);
  }
  return records;
};
