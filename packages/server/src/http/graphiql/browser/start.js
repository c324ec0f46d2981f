// Runs in the browser once GraphiQL is there: lays it into the page.
(() => {
  const root = document.querySelector('#root');
  YogaGraphiQL.renderYogaGraphiQL(root, JSON.parse(root.dataset.options));
})();
