/** What each property of scenes and changes means: the words of the description and of the page Data. */

import type { Bilingual } from "@scenkartan/domain";

const say = (en: string, sv: string): Bilingual => ({ en, sv });

export const SCENE_WORDS = {
  sceneId: say("Id of the scene; never reused.", "Scenens id; används aldrig om."),
  name: say("Name, as the mapping has it.", "Namn, som kartläggningen har det."),
  kommunkod: say("Code of its kommun.", "Kommunens kod."),
  kommun: say("Name of its kommun.", "Kommunens namn."),
  lanskod: say("Code of its county.", "Länets kod."),
  lan: say("Name of its county.", "Länets namn."),
  stadsdelsomrade: say(
    "City district of Stockholm; absent elsewhere and where no source says.",
    "Stadsdelsområde i Stockholm; saknas på andra håll och där ingen källa anger det.",
  ),
  lokalpolisomrade: say("Id of its lokalpolisområde.", "Lokalpolisområdets id."),
  lokalpolisomradeName: say("Name of its lokalpolisområde.", "Lokalpolisområdets namn."),
  positionBasis: say(
    "How the position is known: mapped ground, an extent described in words, a place with a radius, or unknown (geometry null).",
    "Hur läget är känt: kartlagd yta, område beskrivet i ord, plats med radie, eller okänt (geometry är null).",
  ),
  positionPrecisionM: say(
    "Metres that the position may be wrong by; absent for mapped ground and unknown positions.",
    "Hur många meter läget kan vara fel; saknas för kartlagd yta och okänt läge.",
  ),
  positionPoint: say(
    "What the point of a place is the middle of; only for places.",
    "Vad punkten är mitten av; bara för platser.",
  ),
  areaM2: say(
    "Area in square metres on the ellipsoid, computed here; only for mapped ground.",
    "Yta i kvadratmeter på ellipsoiden, beräknad här; bara för kartlagd yta.",
  ),
} as const;

export const STATUS_WORDS = {
  status: say(
    "Whether the scene is there at this mapping; unknown where no source says.",
    "Om scenen finns vid den här kartläggningen; unknown där ingen källa säger något.",
  ),
  statusBasis: say(
    "Stated by a source of this very mapping, or inferred from what sources say; absent when unknown.",
    "Uttalat av en källa om just den här kartläggningen, eller härlett ur vad källor säger; saknas när status är unknown.",
  ),
  statusReason: say("Why the status is what it is.", "Varför status är vad den är."),
  event: say(
    "What a source says had happened by this mapping; absent where nothing is said.",
    "Vad en källa säger hade hänt till den här kartläggningen; saknas där inget sägs.",
  ),
  ceasedSince: say(
    "The first mapping at which it was gone; only when it has ceased.",
    "Den första kartläggning där den var borta; bara när den har upphört.",
  ),
} as const;

export const SCENE_AT_MAPPING_WORDS = {
  snapshot: say("The mapping that this speaks of.", "Kartläggningen som det här gäller."),
  sources: say(
    "Ids of the sources that the status rests on.",
    "Id för de källor som status vilar på.",
  ),
  dated: say(
    "Statements on a date outside the mappings, each with its source.",
    "Uppgifter med ett datum utanför kartläggningarna, var och en med sin källa.",
  ),
  corrections: say(
    "What was published wrongly and has been put right; it stays.",
    "Vad som publicerats fel och är rättat; det står kvar.",
  ),
} as const;

export const CHANGE_WORDS = {
  changeId: say(
    "Id of the change, unique within the pair: the first of its scenes.",
    "Förändringens id, unikt inom paret: den första av dess scener.",
  ),
  from: say("The mapping that is read from.", "Kartläggningen som det läses från."),
  to: say("The mapping that is read to.", "Kartläggningen som det läses till."),
  kind: say(
    "What happened to the scene's existence or shape.",
    "Vad som hände med scenens existens eller form.",
  ),
  basis: say(
    "How the change is known: measured, stated, inferred, or ruled by a person.",
    "Hur förändringen är känd: mätt, uttalad, härledd eller avgjord av en person.",
  ),
  rulingId: say(
    "The ruling that it rests on; only where a person decided which scenes belong together.",
    "Beslutet som den vilar på; bara där en person har avgjort vilka scener som hör ihop.",
  ),
  beforeSceneIds: say(
    "Scenes at the earlier end; empty where there were none.",
    "Scener i den tidigare änden; tom där det inte fanns några.",
  ),
  beforeNames: say(
    "Their names, in the order of the ids.",
    "Deras namn, i samma ordning som id:n.",
  ),
  afterSceneIds: say(
    "Scenes at the later end; empty where there were none.",
    "Scener i den senare änden; tom där det inte fanns några.",
  ),
  afterNames: say("Their names, in the order of the ids.", "Deras namn, i samma ordning som id:n."),
  regionBefore: say(
    "Kommun and lokalpolisområde at the earlier end, as divided then.",
    "Kommun och lokalpolisområde i den tidigare änden, som indelningen var då.",
  ),
  regionAfter: say(
    "Kommun and lokalpolisområde at the later end, as divided then.",
    "Kommun och lokalpolisområde i den senare änden, som indelningen var då.",
  ),
  positionBasis: SCENE_WORDS.positionBasis,
  sources: say(
    "Ids of the sources that the change rests on.",
    "Id för de källor som förändringen vilar på.",
  ),
} as const;

export const GROUND_WORDS = {
  beforeM2: say(
    "Ground at the earlier end, in square metres on the ellipsoid.",
    "Mark i den tidigare änden, i kvadratmeter på ellipsoiden.",
  ),
  keptM2: say("Ground at both ends, in square metres.", "Mark i båda ändarna, i kvadratmeter."),
  lostM2: say(
    "Ground at the earlier end alone, in square metres.",
    "Mark bara i den tidigare änden, i kvadratmeter.",
  ),
  gainedM2: say(
    "Ground at the later end alone, in square metres.",
    "Mark bara i den senare änden, i kvadratmeter.",
  ),
  afterM2: say(
    "Ground at the later end, in square metres on the ellipsoid.",
    "Mark i den senare änden, i kvadratmeter på ellipsoiden.",
  ),
  belowToleranceLostM2: say(
    "Square metres that would be lost, but are narrower than the least width that can be told.",
    "Kvadratmeter som skulle vara lämnade, men är smalare än den minsta bredd som går att skilja ut.",
  ),
  belowToleranceGainedM2: say(
    "Square metres that would be gained, but are narrower than the least width that can be told.",
    "Kvadratmeter som skulle ha tillkommit, men är smalare än den minsta bredd som går att skilja ut.",
  ),
} as const;
