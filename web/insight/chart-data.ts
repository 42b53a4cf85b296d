/**
 * What the server writes into the page for one chart and the script draws. Everything is in the reader's words already and
 * everything withheld is already gone: the script decides nothing.
 */
export type ChartData = {
  /** The file name of the picture, without its ending. */
  name: string;
  title: string;
  /** Under the title of the picture: what the line and the bars are. */
  subtitle: string;
  /** Under the picture, a line each: why points are missing, where it comes from, and that the people are made up when they are. */
  foot: readonly string[];
  /** One per wave, as are the points; each in lines, so that it stands upright on a phone. */
  labels: readonly (readonly string[])[];
  points: readonly ChartPoint[];
  axis: { min: number; max: number; ticks: readonly { at: number; text: string }[] };
};

/** `lines` are shown when a point is pointed at; `mark` stands where there is no point. */
export type ChartPoint = { value: number; low: number; high: number; lines: readonly string[] } | { mark: string };
