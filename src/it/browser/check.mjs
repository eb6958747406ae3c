// Opens each page and draws each picture of a folder in a real browser, and says what is wrong.
//
//   node check.mjs <folder> <chromium>
//
// The folder is what io.github.dossier4j.view.BrowserCases wrote: pages.json and pictures.json say
// what must be seen.
import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [folder, executablePath] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const read = name => readFileSync(join(folder, name), 'utf8');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const problems = [];
const problem = (where, what) => problems.push(`${where}: ${what}`);

const pages = JSON.parse(read('pages.json'));
const files = new Set(pages.map(each => each.file));
const requested = [];
const server = createServer((request, response) => {
  requested.push(request.url);
  response.setHeader('Content-Type', 'text/html');
  const name = request.url.slice(1);
  if (name === 'blank') {
    response.end('<!DOCTYPE html><link rel="icon" href="data:,"><div id="picture"></div>');
  } else if (files.has(name)) {
    response.end(read(name));
  } else {
    response.writeHead(404).end();
  }
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}/`;

const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

async function open(name, options, bypassCSP) {
  const context = await browser.newContext({ ...options, bypassCSP });
  const page = await context.newPage();
  const requests = [];
  page.on('request', request => requests.push(request.url()));
  page.on('dialog', dialog => {
    problem(name, `runs a script: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('console', message => {
    if (message.type() === 'error' && !message.text().includes('404')) {
      problem(name, `console: ${message.text()}`);
    }
  });
  await page.goto(origin + name, { waitUntil: 'load' });
  return { page, context, requests };
}

// What a page must be, whatever it shows. Runs in the browser.
function inspect() {
  const wrong = [];
  const allowed = 'A ARTICLE BDI BODY CODE DD DETAILS DIV DL DT H1 H2 H3 H4 HEAD HEADER HTML LI MAIN META NAV OL P SECTION SPAN STRONG STYLE SUMMARY TITLE UL';
  const known = new Set(allowed.split(' '));
  const ids = new Set();
  for (const element of document.querySelectorAll('*')) {
    if (!known.has(element.tagName)) {
      wrong.push(`has an element ${element.tagName}`);
    }
    for (const attribute of element.getAttributeNames()) {
      if (/^on|^style$|^src/.test(attribute)) {
        wrong.push(`has an attribute ${attribute}`);
      }
    }
    if (element.id && ids.has(element.id)) {
      wrong.push(`has id ${element.id} twice`);
    }
    ids.add(element.id);
  }
  for (const link of document.querySelectorAll('a')) {
    const href = link.getAttribute('href');
    if (href.startsWith('#')) {
      if (!ids.has(href.slice(1))) {
        wrong.push(`has a link to nothing: ${href}`);
      }
    } else if (!/^https?:/.test(href) || link.rel !== 'noreferrer') {
      wrong.push(`has a bad link: ${link.outerHTML}`);
    }
  }
  // From a fact to its words, and from these words back to the fact.
  for (const fact of document.querySelectorAll('.fact')) {
    for (const link of fact.querySelectorAll('a[href^="#w"]')) {
      const words = document.getElementById(link.getAttribute('href').slice(1));
      if (words.tagName !== 'A') {
        continue; // White space.
      }
      const note = document.getElementById(words.getAttribute('href').slice(1));
      const back = [...note.querySelectorAll('a')].map(each => each.getAttribute('href'));
      if (!back.includes('#' + fact.id) && !back.some(href => href.startsWith('#q'))) {
        wrong.push(`does not lead back to ${fact.id}`);
      }
    }
  }
  // From a line of a draft to the words of the article, and back.
  for (const link of document.querySelectorAll('.line a[href^="#w"]')) {
    const words = document.getElementById(link.getAttribute('href').slice(1));
    const note = document.getElementById(words.getAttribute('href').slice(1));
    if (![...note.querySelectorAll('a')].some(each => each.getAttribute('href') === '#' + link.id)) {
      wrong.push(`does not lead back to ${link.id}`);
    }
  }
  return wrong;
}

for (const expected of pages) {
  const name = expected.file;
  const { page, context, requests } = await open(name, {}, false);
  if (requests.length !== 1 || requests[0] !== origin + name) {
    problem(name, `requests ${requests}`);
  }
  const shown = await page.evaluate(() => [...document.querySelectorAll('.text')].map(p => p.textContent));
  if (JSON.stringify(shown) !== JSON.stringify(expected.paragraphs)) {
    problem(name, `does not show the text: ${JSON.stringify(shown)}`);
  }
  const body = await page.evaluate(() => document.body.textContent);
  for (const text of expected.texts) {
    if (!body.includes(text)) {
      problem(name, `does not show ${text}`);
    }
  }
  (await page.evaluate(inspect)).forEach(what => problem(name, what));
  // Words that are followed show their note. By keyboard, because a click needs a width, and half of an
  // emoji that is drawn as one glyph with its other half has none.
  const words = page.locator('a.w').first();
  if (await words.count()) {
    const note = page.locator(await words.getAttribute('href'));
    await words.press('Enter');
    if (!(await note.isVisible())) {
      problem(name, 'does not show the note of its words');
    }
  }
  await context.close();
}

// Not even the icon that a browser looks for.
const strays = requested.filter(url => !files.has(url.slice(1)));
if (strays.length) {
  problem('the pages', `ask the server for ${strays}`);
}

// Without the policy, only escaping keeps scripts from running.
for (const expected of pages.filter(each => each.hostile)) {
  const { page, context } = await open(expected.file, {}, true);
  await page.hover('main');
  await context.close();
}

for (const expected of pages.filter(each => each.accessible)) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [1200, 360]) {
      const options = { colorScheme, viewport: { width, height: 900 } };
      const { page, context } = await open(expected.file, options, true);
      const name = `${expected.file} (${colorScheme}, ${width} wide)`;
      await page.keyboard.press('Tab');
      if (!(await page.locator('.skip').evaluate(each => each === document.activeElement))) {
        problem(name, 'does not start with the link past the navigation');
      }
      // So that axe sees what is not on the screen yet, too.
      await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => axe.run());
      for (const { id, nodes } of violations) {
        problem(name, `axe finds ${id}: ${nodes.slice(0, 3).map(node => node.html).join(' ')}`);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (wide) {
        problem(name, 'is wider than the screen');
      }
      await context.close();
    }
  }
}

for (const version of ['mermaid-newest', 'mermaid-10']) {
  const script = join(dirname(require.resolve(`${version}/package.json`)), 'dist/mermaid.min.js');
  const { page, context } = await open('blank', {}, false);
  await page.addScriptTag({ path: script });
  for (const picture of JSON.parse(read('pictures.json'))) {
    const name = `${picture.name} (${version})`;
    const drawn = await page.evaluate(async text => {
      try {
        mermaid.initialize({ startOnLoad: false });
        const { svg } = await mermaid.render('drawn', text);
        document.getElementById('picture').innerHTML = svg;
      } catch (error) {
        return { error: String(error) };
      }
      const texts = selector =>
        [...document.querySelectorAll(selector)].map(each => each.textContent.trim()).filter(each => each);
      const frames = [...document.querySelectorAll('#picture .cluster')]
        .map(each => ({ label: each.textContent.trim(), top: each.getBoundingClientRect().top }))
        .sort((a, b) => a.top - b.top)
        .map(each => each.label);
      return {
        nodes: texts('#picture .nodeLabel'),
        edges: texts('#picture .edgeLabel .label'),
        frames,
        images: document.querySelectorAll('#picture img, #picture script').length,
      };
    }, picture.text);
    if (drawn.error) {
      problem(name, drawn.error);
      continue;
    }
    for (const label of picture.nodes) {
      if (!drawn.nodes.includes(label)) {
        problem(name, `does not draw ${JSON.stringify(label)}: ${JSON.stringify(drawn.nodes)}`);
      }
    }
    if (JSON.stringify(drawn.frames) !== JSON.stringify(picture.frames)) {
      problem(name, `has the frames ${JSON.stringify(drawn.frames)}`);
    }
    if (drawn.images) {
      problem(name, 'has an image or a script');
    }
  }
  await context.close();
}

await browser.close();
server.close();
if (problems.length) {
  console.log(problems.map(each => each.slice(0, 1000)).join('\n'));
  process.exit(1);
}
console.log('The browser shows every page and picture as it should.');
