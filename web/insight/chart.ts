import {
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartData, ChartPoint } from './chart-data.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, CategoryScale, Tooltip);

/** Dark enough on white for every eye and in greyscale; the shape, not the colour, carries the meaning. */
const ink = { line: '#0b4f7d', bar: '#5b88a8', grid: '#e3e8ec', text: '#3d454c' };
const capWidth = 5;

type Shown = Extract<ChartPoint, { value: number }>;
const isShown = (point: ChartPoint | undefined): point is Shown => point !== undefined && 'value' in point;

/** The interval through each point, and the mark where a point is withheld. */
const intervals = (points: readonly ChartPoint[]): Plugin<'line'> => ({
  id: 'intervals',
  beforeDatasetsDraw({ ctx, scales: { x, y }, chartArea }) {
    if (!x || !y) return;
    ctx.save();
    ctx.strokeStyle = ink.bar;
    ctx.fillStyle = ink.text;
    ctx.lineWidth = 2;
    ctx.font = '600 18px system-ui, sans-serif';
    ctx.textAlign = 'center';
    points.forEach((point, index) => {
      const at = x.getPixelForValue(index);
      if (!isShown(point)) {
        ctx.fillText(point.mark, at, chartArea.bottom - 10);
        return;
      }
      const [low, high] = [y.getPixelForValue(point.low), y.getPixelForValue(point.high)];
      ctx.beginPath();
      ctx.moveTo(at, low);
      ctx.lineTo(at, high);
      for (const end of [low, high]) {
        ctx.moveTo(at - capWidth, end);
        ctx.lineTo(at + capWidth, end);
      }
      ctx.stroke();
    });
    ctx.restore();
  },
});

/** What Chart.js draws of a chart: no number that the chart does not hold. */
export const chartConfiguration = (
  { labels, points, axis }: ChartData,
  fontSize: number,
): ChartConfiguration<'line'> => {
  const font = { size: fontSize, family: 'Inter, system-ui, sans-serif' };
  const color = ink.text;
  return {
    type: 'line',
    data: {
      labels: labels.map((lines) => [...lines]),
      datasets: [
        {
          data: points.map((point) => (isShown(point) ? point.value : null)),
          borderColor: ink.line,
          borderWidth: 2.5,
          pointBackgroundColor: ink.line,
          pointRadius: 5,
          pointHoverRadius: 7,
          spanGaps: false,
        },
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false, // nothing moves, so there is nothing to reduce
      clip: false,
      interaction: { mode: 'index', intersect: false },
      layout: { padding: { top: 8, right: 8 } },
      scales: {
        x: { grid: { display: false }, offset: true, ticks: { color, font, maxRotation: 0 } },
        y: {
          min: axis.min,
          max: axis.max,
          grid: { color: ink.grid },
          border: { display: false },
          afterBuildTicks: (scale) => {
            scale.ticks = axis.ticks.map(({ at }) => ({ value: at }));
          },
          ticks: { color, font, callback: (value) => axis.ticks.find(({ at }) => at === value)?.text ?? '' },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: {
            title: ([item]) => (item ? (labels[item.dataIndex] ?? []).join(' ') : ''),
            label: ({ dataIndex }) => {
              const point = points[dataIndex];
              return isShown(point) ? [...point.lines] : '';
            },
          },
        },
      },
    },
    plugins: [intervals(points)],
  };
};

/** Draws a chart that follows the size of what it stands in. */
export const drawChart = (canvas: HTMLCanvasElement, data: ChartData): void => {
  new Chart(canvas, chartConfiguration(data, 13));
};

/** The chart alone, on a canvas of its own of that many pixels, as on no particular screen. */
export const chartPicture = (data: ChartData, width: number, height: number, scale: number): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const base = chartConfiguration(data, 16);
  new Chart(canvas, { ...base, options: { ...base.options, responsive: false, devicePixelRatio: scale } });
  return canvas;
};
