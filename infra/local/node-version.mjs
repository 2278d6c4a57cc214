/** Vite needs 20.19, and everything else is content with it. */
const needed = [20, 19];

/**
 * What is wrong with a version of Node.
 * @param {string} version for example `20.19.0`
 * @returns {string | undefined} a sentence in Indonesian and one in English; undefined when the version will do
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return undefined;
  const wanted = needed.join('.');
  return [
    `Kapuas memerlukan Node.js ${wanted} atau yang lebih baru; yang terpasang ${version}. Unduh dari https://nodejs.org/.`,
    `Kapuas needs Node.js ${wanted} or newer; this is ${version}. Download it from https://nodejs.org/.`,
  ].join('\n');
}
