// Who owns a measure, who takes it over, who is controller.
import type { Words } from './words.ts';

// prettier-ignore
export const peopleWords = {
  owns: {
    sv: ['äger', 'äga', 'vara ägare', 'vara ansvarig', 'ansvarar', 'ansvara', 'ansvara för', 'ansvarar för', 'är ägare', 'är ägare till', 'är ägare av', 'är ägare för', 'är ansvarig', 'är ansvarig för', 'har hand om', 'ska äga', 'ska vara ägare', 'ska ansvara för', 'blir ägare', 'blir ny ägare', 'är ny ägare', 'är nu ägare', 'sköter', 'äger nu', 'håller i', 'ska ta hand om', 'ska ha', 'ägs av', 'ägs nu av', 'ska ägas av', 'ägas av'],
    en: ['owns', 'own', 'is responsible for', 'is owner', 'is the owner', 'is owner of', 'is the owner of', 'is the new owner', 'is the new owner of', 'is now the owner of', 'should own', 'will own', 'is in charge of', 'now owns', 'shall own', 'is owned by', 'owned by', 'is now owned by', 'should be owned by'],
  },
  'takes-over': {
    sv: ['tar över', 'har tagit över', 'tar', 'får', 'övertar', 'ska ta över', 'får ta över', 'tar hand om', 'tar över som ägare'],
    en: ['takes over', 'take over', 'taking over', 'have taken over', 'has taken over', 'takes', 'will take over', 'is taking over', 'gets'],
  },
  owner: {
    sv: ['ägare', 'ägaren', 'ägarna', 'medägare', 'ansvarig', 'ansvariga', 'som ägare', 'till ägare', 'ny ägare', 'ny ansvarig', 'åtgärdsägare', 'som ansvarig', 'som medägare', 'medansvarig', 'som medansvarig', 'delägare', 'huvudansvarig'],
    en: ['owner', 'owners', 'the owner', 'as owner', 'as the owner', 'as an owner', 'as owners', 'co-owner', 'co owner', 'responsible', 'new owner', 'the new owner', 'owner of', 'in charge'],
  },
  also: { sv: ['också', 'även', 'medägare', 'som medägare', 'medansvarig', 'som medansvarig'], en: ['also', 'too', 'as well', 'co-owner'] },
  controller: {
    sv: ['controller', 'controllern', 'controllers', 'controllrar', 'som controller', 'till controller'],
    en: ['controller', 'controllers', 'a controller', 'the controller', 'as controller', 'as a controller', 'the new controller'],
  },
  me: { sv: ['jag', 'mig', 'mej', 'jag e'], en: ['i', 'me', 'myself'] },
} satisfies Readonly<Record<string, Words>>;
