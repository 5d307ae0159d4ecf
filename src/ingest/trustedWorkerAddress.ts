type Policy = Readonly<{ createScriptURL: (address: string, module: string) => URL }>; // a trusted address stands where a URL may
type Policies = Readonly<{ createPolicy: (name: string, rules: Policy) => Policy }>;

declare global {
  /** Trusted Types, where the browser has them. */
  var trustedTypes: Policies | undefined;
}

/** `address` as a URL, if it lies in the folder of the module or page that asks; a broken promise otherwise. */
export function ownAddress(address: string, module: string): URL {
  const folder = module.replace(/[^/]*$/, '');
  const url = new URL(address);
  if (!url.href.startsWith(folder)) throw new TypeError(`not an address of this app: ${url.href}`);
  return url;
}

let policy: Policy | null = null;

/** An address that `new Worker` accepts under the page's Trusted Types; only addresses beside `module` are given out. */
export function trustedWorkerAddress(address: string, module: string): URL {
  const rules: Policy = { createScriptURL: ownAddress };
  policy ??= globalThis.trustedTypes?.createPolicy('app-worker', rules) ?? rules;
  return policy.createScriptURL(address, module);
}
