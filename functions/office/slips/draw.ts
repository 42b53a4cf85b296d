import { encode } from 'uqr';
import { type Language, languages } from '#shared/language/languages.ts';
import { grouped } from '#shared/wave/ticket.ts';
import { Paper } from './paper.ts';

/** What is printed on every slip, and the secrets, one a slip. */
export type Sheets = {
  /** What links begin with, without a slash at the end. */
  linkBase: string;
  secrets: readonly string[];
  /** One line in each language. */
  lines: readonly { language: Language; text: string }[];
  title: string;
};

export const perSheet = 24;
const [columns, rows] = [3, 8];
const [pageWidth, pageHeight] = [595.28, 841.89];
const [width, height] = [pageWidth / columns, pageHeight / rows];
const padding = 11;
const square = 58;
const ink = '#17282a';

const drawCode = ({ doc }: Paper, link: string, x: number, y: number): void => {
  const { data, size } = encode(link, { ecc: 'M', border: 0 });
  const module = square / size;
  for (const [i, row] of data.entries())
    for (let from = 0; from < size; from++) {
      if (!row[from]) continue;
      let to = from;
      while (row[to + 1]) to += 1;
      // A hair wider and higher than it is: else some readers show white lines between the squares.
      doc.rect(x + from * module, y + i * module, (to - from + 1) * module + 0.05, module + 0.05);
      from = to;
    }
  doc.fill(ink);
};

const drawCuts = ({ doc }: Paper): void => {
  for (let column = 1; column < columns; column++) doc.moveTo(column * width, 0).lineTo(column * width, pageHeight);
  for (let row = 1; row < rows; row++) doc.moveTo(0, row * height).lineTo(pageWidth, row * height);
  doc.lineWidth(0.4).dash(2, { space: 3 }).stroke('#9aa5a3').undash();
};

const drawSlip = (paper: Paper, { linkBase, lines }: Sheets, secret: string, left: number, top: number): void => {
  const [x, y] = [left + padding, top + padding];
  drawCode(paper, `${linkBase}/s/${secret}`, x, y);
  const text = x + square + 9;
  const room = left + width - padding - text;
  paper.doc.fillColor(ink);
  const address = `${linkBase.replace(/^https?:\/\//, '')}/s`;
  const fits = (line: string, size: number) => size * Math.min(1, room / paper.strongWidth(line, size));
  paper.strong(address, text, y + 8, fits(address, 9));
  const code = grouped(secret);
  paper.strong(code, text, y + 27, fits(code, 14));
  const size = lines.length > 1 ? 6 : 7;
  let at = y + 40;
  for (const line of lines) {
    const { dir } = languages[line.language];
    at = paper.write(line.text, {
      dir,
      x: text,
      y: at,
      width: room,
      size,
      leading: size * 1.28,
    });
    at += 2.5;
  }
};

/** The sheets as a PDF: three by eight slips on A4, with lines to cut along. It is made once and kept nowhere. */
export const drawSlips = (sheets: Sheets): Promise<Uint8Array<ArrayBuffer>> => {
  const paper = new Paper(sheets.title);
  for (const [i, secret] of sheets.secrets.entries()) {
    const place = i % perSheet;
    if (place === 0) {
      paper.doc.addPage();
      drawCuts(paper);
    }
    drawSlip(paper, sheets, secret, (place % columns) * width, Math.floor(place / columns) * height);
  }
  return paper.bytes();
};
