import { chartPicture } from './chart.ts';
import type { ChartData } from './chart-data.ts';

/** Points; the picture has `scale` pixels for each, so that it is sharp in print. */
const size = { width: 1200, height: 750, margin: 48, scale: 2 };
const family = 'Inter, system-ui, sans-serif';
const footFont = `400 16px ${family}`;
const footLine = 22;

/** `text` in lines no wider than the picture. */
const linesOf = (pen: CanvasRenderingContext2D, text: string): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && pen.measureText(longer).width <= size.width - 2 * size.margin) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
};

/** A chart as it may stand alone in a report: on white, with its title, what it shows and where it comes from. */
const paint = (data: ChartData): HTMLCanvasElement => {
  const { width, height, margin, scale } = size;
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser has no canvas');
  pen.scale(scale, scale);
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  let y = margin;
  const write = (text: string, font: string, color: string, lineHeight: number) => {
    pen.font = font;
    pen.fillStyle = color;
    for (const line of linesOf(pen, text)) {
      y += lineHeight;
      pen.fillText(line, margin, y);
    }
  };
  write(data.title, `600 30px ${family}`, '#14202a', 38);
  write(data.subtitle, `400 18px ${family}`, '#3d454c', 28);
  const top = y + 24;
  pen.font = footFont;
  const foot = data.foot.flatMap((line) => linesOf(pen, line));
  const bottom = height - margin - foot.length * footLine - 8;
  const plot = { width: width - 2 * margin, height: bottom - top };
  pen.drawImage(chartPicture(data, plot.width, plot.height, scale), margin, top, plot.width, plot.height);
  y = bottom + 8;
  for (const line of foot) write(line, footFont, '#3d454c', footLine);
  return canvas;
};

/** Hands the chart to the reader as a PNG file. */
export const downloadPicture = (data: ChartData): void => {
  paint(data).toBlob((blob) => {
    if (!blob) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${data.name}.png`;
    link.click();
    // Not at once: some browsers read the file only after the click has ended.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }, 'image/png');
};
