import PDFDocument from 'pdfkit';
import { bold, type FontFile, readFont, regular } from './fonts.ts';
import { linesOf, type Unit, unitsOf } from './lines.ts';

/** What of fontkit's fonts is asked: whether a letter is in one. */
type Lettered = { font: { hasGlyphForCodePoint(codePoint: number): boolean } };

/** A run of letters that one font has. */
type Run = { text: string; font: FontFile };

/** A page of paper that is written on in every script. Sizes are in points. */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly #fonts = new Map<FontFile, Lettered>();

  constructor(title: string) {
    // No font to begin with: those of the library lie in files of its own. Nothing tells when, or by what, it was made.
    this.doc = new PDFDocument({ size: 'A4', margin: 0, font: '', autoFirstPage: false, info: { Title: title } });
  }

  /** Chooses a font; it is read when it is first needed. */
  #use(file: FontFile, size: number): Lettered {
    const known = this.#fonts.get(file);
    if (!known) this.doc.registerFont(file, readFont(file));
    this.doc.font(file).fontSize(size);
    const font = known ?? (Reflect.get(this.doc, '_font') as Lettered);
    this.#fonts.set(file, font);
    return font;
  }

  /** Whether some font has this letter. */
  has(letter: string): boolean {
    return regular.some((file) => this.#use(file, 1).font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  }

  #fontFor(letter: string, size: number): FontFile {
    const point = letter.codePointAt(0) ?? 0;
    return (
      regular.find((file) => this.#use(file, size).font.hasGlyphForCodePoint(point)) ??
      'noto-sans-latin-400-normal.woff'
    );
  }

  #runs(text: string, size: number): Run[] {
    const runs: Run[] = [];
    for (const letter of text.normalize('NFC')) {
      const last = runs.at(-1);
      // Marks and joiners belong to the letter before them.
      const font = last && /^[\p{M}\u200c\u200d]$/u.test(letter) ? last.font : this.#fontFor(letter, size);
      if (last?.font === font) last.text += letter;
      else runs.push({ text: letter, font });
    }
    return runs;
  }

  width(text: string, size: number): number {
    return this.#runs(text, size).reduce((sum, run) => {
      this.#use(run.font, size);
      return sum + this.doc.widthOfString(run.text);
    }, 0);
  }

  #put({ text, rtl }: Unit, x: number, y: number, size: number): void {
    const runs = this.#runs(text, size);
    let at = x;
    for (const run of rtl ? runs.toReversed() : runs) {
      this.#use(run.font, size);
      this.doc.text(run.text, at, y, { lineBreak: false, baseline: 'alphabetic' });
      at += this.doc.widthOfString(run.text);
    }
  }

  /** One line in bold Latin letters, from the left. */
  strong(text: string, x: number, y: number, size: number): void {
    this.#use(bold, size);
    this.doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
  }

  /** How wide that is. */
  strongWidth(text: string, size: number): number {
    this.#use(bold, size);
    return this.doc.widthOfString(text);
  }

  /**
   * A text in lines of at most `width`, word by word, from the side on which its language begins. Returns where the next line
   * would stand.
   */
  write(
    text: string,
    {
      dir,
      x,
      y,
      width,
      size,
      leading,
    }: { dir: 'ltr' | 'rtl' } & Record<'x' | 'y' | 'width' | 'size' | 'leading', number>,
  ): number {
    const widthOf = (piece: string) => this.width(piece, size);
    let line = y;
    for (const units of linesOf(unitsOf(text), width, widthOf)) {
      let used = 0;
      for (const [i, unit] of units.entries()) {
        const wide = widthOf(unit.text);
        if (i > 0 && unit.spaceBefore) used += widthOf(' ');
        this.#put(unit, dir === 'rtl' ? x + width - used - wide : x + used, line, size);
        used += wide;
      }
      line += leading;
    }
    return line;
  }

  /** The whole document. */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    this.doc.end();
    const parts = await Array.fromAsync(this.doc as AsyncIterable<Buffer>);
    return new Uint8Array(Buffer.concat(parts));
  }
}
