// "node test/browser/charts-page/pictures.ts": what the charts of four golden games look like at both sizes, in the dark,
// and on paper without colour; to .pictures/chart-….png.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { laptop, launchChromium, telephone } from '../../support/chromium.ts';
import { serveCharts } from './serve.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '.pictures');
const KINDS = ['gauges', 'film', 'zone'];
/** As wide as what is printed on A4. */
const paper = { width: 680, height: 1000 };

const GAMES = [
  { game: 'rome-framework', step: '57', text: '11' },
  { game: 'rome-framework', step: '66' },
  { game: 'rome-war', step: '30', text: '8' },
  { game: 'rome-class', step: '52' },
  { game: 'first-contact-interim', step: '19' },
];
const LOOKS = [
  { name: 'light', size: laptop }, { name: 'light', size: telephone }, { name: 'dark', size: laptop }, { name: 'print', size: paper },
];

await mkdir(folder, { recursive: true });
const page = await serveCharts();
const browser = await launchChromium();
try {
  for (const { game, ...asked } of GAMES) {
    for (const { name, size } of LOOKS) {
      const tab = await browser.newPage({ viewport: size, reducedMotion: 'reduce' });
      if (name === 'print') await tab.emulateMedia({ media: 'print' });
      await tab.goto(page.at(game, { ...asked, theme: name === 'dark' ? 'dark' : 'light' }));
      if (name === 'print') await tab.addStyleTag({ content: 'html { filter: grayscale(1); }' });
      for (const kind of KINDS) {
        const file = `chart-${kind}-${game}-${asked.step}-${name}-${size.width}.png`;
        await tab.locator(`[data-chart='${kind}']`).screenshot({ path: join(folder, file) });
        process.stdout.write(`${file}\n`);
      }
      await tab.close();
    }
  }
} finally {
  await browser.close();
  await page.close();
}
