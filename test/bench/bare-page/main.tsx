// The least page that shows one Phaser scene and one React button: what ours is measured against.
import { Game, Scene, WEBGL } from 'phaser';
import { createRoot } from 'react-dom/client';

class OneScene extends Scene {
  create(): void {
    this.add.rectangle(400, 300, 200, 100, 0xe3ac3d);
  }
}

const place = document.querySelector('#app');
if (place !== null) createRoot(place).render(<button type="button">Begin</button>);
export const game = new Game({ type: WEBGL, parent: 'stage', width: 1366, height: 600, banner: false, audio: { noAudio: true }, scene: [OneScene] });
