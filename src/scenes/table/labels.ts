/**
 * The few words on the table: names of the issues, of their stops where there is room, and of the venue.
 * Invariant: texts are kept and used again; a name never reaches beyond its place.
 */
import type { GameObjects, Scene } from 'phaser';
import type { Frame } from '../stage/frame.ts';
import { readLook } from '../stage/look.ts';
import type { TableLayout } from './layout.ts';
import type { Row } from './rows.ts';
import type { TableModel } from './table-model.ts';
import type { Track } from './tracks.ts';

type Word = { readonly text: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly size: number; readonly colour: string; readonly align: 'start' | 'middle' };

export type Labels = { readonly show: (model: TableModel, layout: TableLayout, frame: Frame) => void; readonly clear: () => void };

export function createLabels(scene: Scene, depth: number): Labels {
  const kept: { readonly text: GameObjects.Text; key: string }[] = [];
  return {
    show(model, layout, frame) {
      const words = model.tracks.flatMap((track, index) => {
        const row = layout.rows[index];
        return row === undefined ? [] : wordsOf(track, row, model);
      });
      words.push(...venueWords(model, layout));
      for (const [index, word] of words.entries()) {
        const slot = kept[index] ??= { text: scene.add.text(0, 0, '').setDepth(depth), key: '' };
        const key = JSON.stringify([word, frame.pixelRatio, model.rightToLeft]);
        if (slot.key !== key) write(slot.text, word, model.rightToLeft, frame.pixelRatio);
        slot.key = key;
        slot.text.setVisible(true);
      }
      for (const { text } of kept.slice(words.length)) text.setVisible(false);
    },
    clear() {
      for (const { text } of kept) text.destroy();
      kept.length = 0;
    },
  };
}

function wordsOf(track: Track, row: Row, { rightToLeft }: TableModel): readonly Word[] {
  if (row.nameSize === 0) return [];
  const look = readLook();
  const colour = look.css(track.isPointed ? 'world-lamp' : track.isResting ? 'world-paper-shade' : 'world-paper');
  const { name, nameSize } = row;
  const label: Word = { text: track.name, x: rightToLeft ? name.x + name.width : name.x, y: row.y, width: name.width, height: name.height, size: nameSize, colour, align: 'start' };
  return [label, ...stopWords(track, row, look.css('world-paper-shade')), ...(track.isPointed ? stripWords(track, row, look.css('world-paper')) : [])];
}

function stripWords({ labels }: Track, { stops, strip }: Row, colour: string): readonly Word[] {
  if (strip === undefined) return [];
  const width = Math.abs((stops[1] ?? 0) - (stops[0] ?? 0)) - 4;
  const [least, most] = [strip.x + width / 2 + 2, strip.x + strip.width - width / 2 - 2];
  return stops.map((stop, position) => ({
    text: labels[position] ?? '', x: Math.min(most, Math.max(least, stop)), y: strip.y + strip.height / 2,
    width, height: strip.height, size: Math.max(12, strip.height * 0.6), colour, align: 'middle' as const,
  }));
}

/** On the front edge of the table. */
function venueWords({ venue }: TableModel, { top: { nearLeft, nearRight, nearY, edge } }: TableLayout): readonly Word[] {
  const size = Math.min(edge * 0.62, 17);
  if (size < LEAST) return [];
  return [{ text: venue, x: (nearLeft + nearRight) / 2, y: nearY + edge / 2, width: (nearRight - nearLeft) * 0.8, height: edge, size, colour: readLook().css('world-lamp'), align: 'middle' }];
}

function stopWords({ labels }: Track, { stops, labelSize, y, area }: Row, colour: string): readonly Word[] {
  if (labelSize === 0) return [];
  const width = Math.abs((stops[1] ?? 0) - (stops[0] ?? 0)) - 5;
  return stops.map((x, position) => ({ text: labels[position] ?? '', x, y: y + area.height * 0.4, width, height: area.height * 0.24, size: labelSize, colour, align: 'middle' as const }));
}

/** Smaller, then on two lines, then cut: it stays within its width. */
function write(text: GameObjects.Text, word: Word, rightToLeft: boolean, pixelRatio: number): void {
  // A text that fell back to another language keeps its own direction.
  const rtl = /[\u0590-\u08ff]/.test(word.text);
  const { size, colour, x, y, align, width, height } = word;
  text.setStyle({ fontFamily: readLook().css('sans'), fontSize: `${size}px`, color: colour, rtl, resolution: pixelRatio, align: align === 'middle' ? 'center' : rightToLeft ? 'right' : 'left' });
  text.setLetterSpacing(0).setWordWrapWidth(0).setText(word.text);
  fit(text, word.text, width, height);
  const before = align === 'middle' ? 0.5 : rightToLeft ? 1 : 0;
  // On whole pixels, else it blurs.
  text.setOrigin(0, 0).setPosition(Math.round(x - text.width * before), Math.round(y - text.height / 2));
}

const LEAST = 11;

function fit(text: GameObjects.Text, whole: string, width: number, height: number): void {
  for (let size = Number.parseFloat(String(text.style.fontSize)); text.width > width && size > LEAST; size -= 1) {
    if (height > size * 2.7) {
      text.setWordWrapWidth(width);
      if (text.height <= height && text.width <= width) return;
      text.setWordWrapWidth(0);
    }
    text.setFontSize(Math.max(LEAST, size - 1));
  }
  for (let length = whole.length - 1; text.width > width && length > 3; length -= 1) text.setText(`${whole.slice(0, length).trimEnd()}…`);
}
