const RHYMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay e ec em en eng eo ep et ech enh eu i ia ich iec iem ien ieng iep iet ieu im in inh ' +
    'ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oem oen oeo oet oi om on ong oo ooc oong op ot u ua uan ' +
    'uang uat uau uay uc ue uech uen uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt ' +
    'uyu y yem yen yet yeu'
  ).split(' '),
);
const ONSET = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?/;

/** Whether a folded word can be a syllable of Vietnamese: `tang` can, `ting` and `phean` cannot. */
export function isSyllable(folded: string): boolean {
  const onset = ONSET.exec(folded)?.[0] ?? '';
  const rhyme = folded.slice(onset.length);
  if (RHYMES.has(rhyme)) return true;
  return (onset === 'gi' && (rhyme === '' || RHYMES.has(`i${rhyme}`))) || (onset === 'qu' && RHYMES.has(`u${rhyme}`));
}

/** Whether a folded word has a vowel at all; a fragment that a converter left behind often has none. */
export const hasVowel = (folded: string): boolean => /[aeiouy]/.test(folded);
