import type { SampleService } from '../types.ts';

export const afterSchool: readonly SampleService[] = [
  {
    key: 'aamu-ja-iltapaivatoiminta',
    team: 'iltapaivatoiminta',
    name: {
      fi: 'Eka- ja tokaluokkalaisten iltapäivät',
      sv: 'Eftermiddagsverksamhet för ettor och tvåor',
      en: 'Afternoon care for first- and second-graders',
    },
    summary: { fi: 'Ohjattua toimintaa ja välipala pienille koululaisille kello 16.30 asti.' },
    description: {
      fi: 'Iltapäivässä lepäillään, tehdään läksyjä ja ulkoillaan aikuisen silmän alla. Paikkaa haetaan huhtikuussa, ja erityistä tukea saavat oppilaat voivat osallistua neljännen luokan loppuun asti.',
    },
    ageMin: 6,
    ageMax: 10,
    channels: ['in-person', 'group'],
    fee: 'charged',
    clientsPerYear: 185,
    keywords: ['ip-kerho', 'iltapäiväkerho', 'välipala'],
    reviewedAt: '2025-04-09',
    groups: [
      { key: 'alakoululaiset', weight: 3, clientsPerYear: 185 },
      { key: 'tukea-tarvitsevat-koululaiset', weight: 1, clientsPerYear: 24 },
    ],
    classes: ['P6.3'],
  },
  {
    key: 'harrastustunnit',
    team: 'iltapaivatoiminta',
    name: {
      fi: 'Harrastustunnit koulupäivän jälkeen',
      sv: 'Hobbytimmar efter skoldagen',
      en: 'Hobby hours after school',
    },
    summary: {
      fi: 'Maksuttomia harrastuksia omalla koululla: palloilua, parkouria, sirkusta ja bänditaitoja.',
    },
    description: {
      fi: 'Lapsilta kysytään joka kevät, mitä he haluavat kokeilla, ja ryhmät kootaan vastausten mukaan. Tavoitteena on, että jokaisella on ainakin yksi mieluinen tekeminen viikossa. Toiminta kuuluu Harrastamisen Suomen malliin.',
    },
    ageMin: 7,
    ageMax: 10,
    channels: ['in-person', 'group'],
    fee: 'free',
    clientsPerYear: 310,
    keywords: ['harrastus', 'Suomen malli', 'kerhot'],
    reviewedAt: '2026-05-20',
    groups: [
      { key: 'koululaiset-ilman-harrastusta', weight: 3, clientsPerYear: 110 },
      { key: 'alakoululaiset', weight: 2, clientsPerYear: 310 },
    ],
    classes: ['P6.3', 'P27.1'],
  },
];
