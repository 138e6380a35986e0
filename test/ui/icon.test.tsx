// A sign in the page: seen, in the colour of the text beside it, and silent.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Icon } from '../../src/ui/widgets/icon.tsx';

test('it is hidden from who listens, and takes the colour and the rule', () => {
  const markup = renderToStaticMarkup(<Icon name="seat-us" className="large" />);
  expect(markup).toBe('<svg class="icon large" data-mirrored="false" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true" focusable="false"><path d="M4 4h16v16h-16z" fill-rule="evenodd"></path></svg>');
});

test('only what points back along the line turns round in a language written from the right', () => {
  expect(renderToStaticMarkup(<Icon name="undo" />)).toContain('data-mirrored="true"');
});
