// What the pages' own scripts do where they may run, by file name.
export const scripts: Record<string, string> = {
  // Security Kit's: outside a frame, the stylesheet after it becomes part of a comment that ends before the noscript.
  'seckit.document_write.js': "if (top === self) document.write('<!--');",

  'reveal.js': `document.documentElement.classList.add('js-ready');
document.querySelector('#preloader')?.remove();`,

  // A small application: draws the article from whatever the shell holds.
  'app.js': `(async () => {
  const root = document.querySelector('#__next, #root, #app');
  const next = document.querySelector('#__NEXT_DATA__');
  const data = document.querySelector('script[type="application/ld+json"]');
  if (next) root.innerHTML = JSON.parse(next.textContent).props.pageProps.article.body;
  else if (data) {
    const { headline, articleBody } = JSON.parse(data.textContent);
    const lines = [headline, ...articleBody.split('\\n\\n')];
    root.append(...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })));
  } else root.innerHTML = await (await fetch('/fragments/' + root.dataset.story)).text();
})();`,

  // An application that throws the server's HTML away and then fails.
  'hydrate.js': `const sentence = document.currentScript.dataset.sentence;
const root = document.querySelector('#root');
root.replaceChildren();
document.body.prepend(Object.assign(document.createElement('p'), { textContent: sentence }));
throw new Error('The chunk could not be loaded.');`,

  // The bot check is satisfied with any browser that runs it.
  'orchestrate.js': `document.cookie = 'newsroom_clearance=1; path=/';
location.reload();`,

  // A reader that changes its page without loading another.
  'router.js': `document.addEventListener('click', async (event) => {
  const link = event.target.closest('a[data-route]');
  if (!link) return;
  event.preventDefault();
  const answer = await fetch(link.href);
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  history.pushState({}, '', link.href);
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  document.body.replaceChildren(...next.body.childNodes);
});`,
};

/** Security Kit's stylesheets. */
export const styles: Record<string, string> = {
  'seckit.no_body.css': 'body {\n  display: none !important;\n}\n',
  'seckit.noscript_tag.css': `body {
  display: block !important;
}
#seckit-noscript-tag {
  position: fixed;
  top: 0;
  left: 0;
  width: 100%;
  height: 100%;
  z-index: 999;
  background-color: #fff;
  text-align: center;
}
`,
};
