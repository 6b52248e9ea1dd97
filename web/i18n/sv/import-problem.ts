import type { Messages } from '../types.ts';

export const importProblem: Messages['imports']['problem'] = {
  'file-too-large': 'Filen är {megabytes} MB. En fil får vara högst {limit} MB.',
  'files-too-large': 'Filerna är sammanlagt {megabytes} MB. Högst {limit} MB får importeras på en gång.',
  'empty-file': 'Filen är tom.',
  'not-utf8': 'Filen är inte text i UTF-8. Spara den som UTF-8 och försök igen.',
  'invalid-json':
    'Filen är inte giltig JSON: på rad {line}, kolumn {column} står {found} där {expected} borde stå.',
  'json-too-deep': 'Mer än {limit} objekt eller listor ligger i varandra.',
  'not-recognised':
    'Detta ser inte ut som ett svar från PTV Open API v11. Det första objektets fält: {fields}.',
  'authoring-shape':
    'Detta är PTV:s inre form (fälten {fields}), inte det öppna gränssnittets svar. Hämta filen från /api/v11.',
  'request-shape':
    'Detta är en begäran till PTV (fältet {field}), inte gränssnittets svar. Hämta filen från /api/v11.',
  'only-ids':
    'Här finns bara id:n och namn ({count}). Hämta hela posterna, till exempel Service/list?guids=…',
  'old-version':
    'En äldre version av PTV:s gränssnitt ({version}): fältet {field} finns inte längre i v11. Hämta filen från /api/v11. ({count} sådana)',
  'no-records': 'Filen innehåller inga poster.',
  'record-not-recognised': 'Utelämnad: inte en post i PTV Open API v11 ({count} sådana, fält: {fields}).',
  'not-used': 'Utelämnat: {kind} hör inte till katalogen ({count} st.).',
  'general-descriptions-alone':
    'Bottenbeskrivningar kompletterar bara tjänster som hänvisar till dem; här finns inga sådana ({count} st.).',
  'missing-pages': 'En sida av {pages}; sidorna {missing} finns inte bland dessa filer.',
  'no-id': 'Utelämnad: id saknas.',
  'no-name': 'Utelämnad: namn saknas på finska, svenska och engelska.',
  'no-team': 'Utelämnad: ingen ansvarig eller producerande organisation är nämnd.',
  'not-responsible': 'Ingen är ansvarig för detta; {name} som nämns först valdes.',
  'repeated-record': 'Samma id finns två gånger med olika innehåll; det nyare togs.',
  'other-language': 'Texter på språket {language} läses inte ({count} st.).',
  'damaged-text': 'Texten har tecken som gått förlorade på vägen (�). Sparades filen som UTF-8?',
  'too-long': 'Utelämnat: {field} ({language}) har {length} tecken; högst {limit}.',
  'too-many': 'Bara de {limit} första togs ({field}, sammanlagt {count}).',
  'no-code': 'Utelämnat: {field} utan användbar kod ({count} st.).',
  'unusual-code': '{code} är inte en PTV-kod ({field}); den togs som en egen kod.',
  'unnamed-code': 'Koden {code} har inget namn i dessa filer; koden blev dess namn.',
  'unknown-area': 'Områdets kommuner uppges inte ({type} {code}); området förblir okänt.',
  'bad-value': 'Utelämnat: {value} duger inte ({field}).',
  'channels-not-here':
    'Servicekanaler som inte finns bland dessa filer ({count} st.): om tjänsten ges per telefon, på webben eller på plats förblir okänt.',
  'general-description-not-here':
    'Bottenbeskrivningar som inte finns bland dessa filer ({count} st.): texter och klasser som lämnats åt dem saknas.',
  'parent-not-here': 'Den överordnade organisationen finns inte bland dessa filer; denna står för sig själv.',
  'parent-circle': 'Den är sin egen överordnade, direkt eller genom andra; den står för sig själv.',
  'tree-too-deep': 'Den ligger djupare än {limit} nivåer och flyttades uppåt.',
  'deleted-here': '{name} har tagits bort ur katalogen och förblir borttagen ({count} sådana).',
  'refers-to-deleted': 'Utelämnad: hör till {name}, som har tagits bort ur katalogen.',
  'ended-not-added': 'Inte tillagt: tjänster som redan har avslutats ({count} st.).',
  'service-not-here':
    'Servicekanaler för tjänster som varken finns bland dessa filer eller i katalogen ({count} st.).',
  'team-not-moved': 'Hör nu till en annan organisation men har egna enheter här; flytta den för hand.',
  'business-code-taken': 'FO-nummer {code} finns redan hos en annan organisation; det utelämnades.',
};
