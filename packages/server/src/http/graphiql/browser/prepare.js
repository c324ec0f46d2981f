// Runs in the browser before GraphiQL: the page's policy lets in only the style sheets that carry its nonce, and GraphiQL's
// editor, which writes some as it runs, knows of none.
(() => {
  const { nonce, src } = document.currentScript;
  const create = document.createElement;
  document.createElement = function createWithNonce(name, options) {
    const element = create.call(this, name, options);
    if (String(name).toLowerCase() === 'style') element.nonce = nonce;
    return element;
  };
  const workers = { editorWorkerService: 'editor.js', json: 'json.js', graphql: 'graphql.js' };
  self.MonacoEnvironment = {
    globalAPI: false,
    getWorkerUrl: (_module, label) => new URL(workers[label], src).href,
  };
})();
