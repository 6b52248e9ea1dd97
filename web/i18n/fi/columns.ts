export const columns = {
  title: {
    department: 'Toimialat ja asiakasryhmät, joita ne palvelevat',
    team: 'Yksiköt ja asiakasryhmät, joita ne palvelevat',
    service: 'Palvelut ja asiakasryhmät, joille ne on tarkoitettu',
  },
  heading: { department: 'Toimialat', team: 'Yksiköt', service: 'Palvelut', groups: 'Asiakasryhmät' },
  help: 'Ylös ja alas liikutaan palstassa, vasemmalle ja oikealle siihen, mihin rivi liittyy. Enter valitsee.',
  groupsOf: { one: '{count} asiakasryhmä', other: '{count} asiakasryhmää' },
  nodesOf: { one: '{count} palvelee', other: '{count} palvelee' },
  widths: 'Viivan paksuus: kuinka usein ryhmää palvellaan',
  omitted: {
    one: '{count} harvemman palvelema ryhmä ei näy',
    other: '{count} harvempien palvelemaa ryhmää ei näy',
  },
  openGroup: 'Avaa {name}',
} as const;
