/** Hands a file to the player. */
import type { OutgoingFile } from '../../store/index.ts';

export function saveFile(file: OutgoingFile | undefined): void {
  if (file === undefined) return;
  const address = URL.createObjectURL(new Blob([file.text], { type: file.type ?? 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_MILLISECONDS);
}

const RELEASE_MILLISECONDS = 60_000;
