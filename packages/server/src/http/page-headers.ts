/** Directives of a content security policy by name. */
type Policy = Readonly<Record<string, string>>;

/** Nothing but our own style sheets and pictures: no script runs, nobody frames the page, forms stay here. */
const STRICTEST: Policy = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/**
 * What every page in HTML is sent with, so that a browser holds it to what it needs.
 * @param needs directives in which a page with scripts differs from one without: `{'script-src': "'self'"}`; an empty one is
 * left out.
 */
export function pageHeaders(needs: Policy = {}): Readonly<Record<string, string>> {
  const policy = Object.entries({ ...STRICTEST, ...needs }).filter(([, value]) => value !== '');
  return {
    'content-security-policy': policy.map((directive) => directive.join(' ')).join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
  };
}
