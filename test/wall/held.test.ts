// How much a text weighs as reading matter: dense scripts say more in a character.
import { expect, test } from 'vitest';
import { weigh } from '../../src/wall/held.ts';

test.each([
  ['Chinese', '很久以前，河边住着一位老渔夫，他每天清晨都去看水。', 2],
  ['Japanese, with a Latin name in it', '川辺の小屋に Yamada という名の老人が住んでいて、毎朝水を見に行った。', 2],
  ['Korean', '옛날 강가에 늙은 어부가 살았는데 매일 아침 물을 보러 갔다.', 2],
  ['English with a Chinese word in it', 'The old fisherman called the river 江, as his father had done before him.', 1],
  ['Arabic', 'كان في قديم الزمان صياد عجوز يسكن عند النهر.', 1],
  ['Hindi', 'बहुत समय पहले नदी के किनारे एक बूढ़ा मछुआरा रहता था।', 1],
])('%s', (_, text, times) => {
  expect(weigh(`\n    ${text}\n    `)).toBe(text.length * times);
});
