import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { buildDetector } from './build-detector.ts';
import { loadFromDisk } from './load-from-disk.ts';
import { nameChunks } from './name-chunks.ts';
import { slimAttributes } from './slim-attributes.ts';
import { slimCurrencies } from './slim-currencies.ts';
import { speakOneLanguage } from './speak-one-language.ts';
import { textNotMarkup } from './text-not-markup.ts';
import { DETECTOR_MATCHES } from './src/academic-domains.ts';
import { OPTIONAL_HOSTS, PERMISSIONS } from './src/permissions.ts';

const BROWSERS = ['chrome130', 'firefox140'];

export default defineConfig({
  srcDir: 'src',
  imports: false,
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      files.push({ relativeDest: 'detector.js', contents: await buildDetector() });
    },
    // Each build tells the licences of what it took in: all pages together, each script by itself.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const [only, ...others] = entrypoints.map(({ name }) => name);
      const name = others.length === 0 && only !== undefined ? only : 'pages';
      if (build !== undefined) build.license = { fileName: `licenses/${name}.md` };
    },
    // WXT would still inject imports into sources that merely use the names it knows.
    'config:resolved': (wxt) => {
      wxt.config.imports.presets = [];
      wxt.config.imports.imports = [];
    },
  },
  // Both browsers know light-dark(); its replacement for older ones fails in a shadow root.
  vite: () => ({
    plugins: [
      loadFromDisk(),
      speakOneLanguage(),
      preact(),
      nameChunks(),
      slimAttributes(),
      slimCurrencies(),
      textNotMarkup(),
    ],
    build: {
      target: BROWSERS,
      cssTarget: BROWSERS,
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
      },
    },
  }),
  manifest: ({ browser, manifestVersion }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: Object.keys(PERMISSIONS),
    // The overlay is put into a page only after the detector found a program there.
    host_permissions: [...DETECTOR_MATCHES],
    // For one site at a time, when its reader says so.
    optional_host_permissions: Object.keys(OPTIONAL_HOSTS),
    content_scripts: [
      { matches: [...DETECTOR_MATCHES], js: ['detector.js'], run_at: 'document_idle' },
    ],
    action: {
      default_title: '__MSG_name__',
      default_icon: { 16: 'icon/quiet-16.png', 32: 'icon/quiet-32.png', 48: 'icon/quiet-48.png' },
    },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ['<all_urls>'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox' && manifestVersion === 3
      ? {
          browser_specific_settings: {
            // The first Android version that is told of data collection.
            gecko_android: { strict_min_version: '142.0' },
            gecko: {
              id: 'second-opinion@second-opinion.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
