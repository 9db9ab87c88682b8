// One image over everything, as large as the window lets it be. Escape, or a press anywhere, puts it away.
import { t } from '../platform/i18n.ts';
import { Icon } from './icons.tsx';
import type { View } from './view.ts';

export const IMAGE_ID = 'panel-image';

export function ImageView({ view }: { view: View }) {
  const { image } = view;
  return (
    <div popover="auto" id={IMAGE_ID} class="image" role="dialog" aria-label={image?.alt || t('reader_image')}>
      <button
        type="button"
        popovertarget={IMAGE_ID}
        popovertargetaction="hide"
        aria-label={t('reader_image_close')}
        autofocus
      >
        {image && <img src={image.src} alt={image.alt} referrerpolicy="strict-origin-when-cross-origin" />}
        <Icon name="close" />
      </button>
    </div>
  );
}
