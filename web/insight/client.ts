import { drawChart } from './chart.ts';
import type { ChartData } from './chart-data.ts';
import { downloadPicture } from './picture.ts';

// Comfort on top of a page that is complete without it: draws each chart, then folds the table that says the same.
for (const place of document.querySelectorAll<HTMLElement>('[data-chart]')) {
  const data = JSON.parse(place.dataset.chart ?? 'null') as ChartData | null;
  const canvas = place.querySelector('canvas');
  if (!data || !canvas) continue;
  place.hidden = false; // before drawing: a hidden canvas has no size
  drawChart(canvas, data);
  place.querySelector('button')?.addEventListener('click', () => downloadPicture(data));
  place.closest('.question')?.querySelector('details[data-figures]')?.removeAttribute('open');
}
