import { expect, test } from 'vitest';
import { buildEmbedCode } from '../../../src/clinics/embed-code.ts';
import { getInstructionEmbed, getLeafletEmbed } from '../../../src/clinics/embed-paths.ts';
import { buildOembed } from '../../../src/clinics/oembed.ts';

const HOME = { site: new URL('https://clinic.example'), base: '/health/atlas/' };
const LEAFLET = { code: 'MESO-01', title: 'Before your session' };

test('getLeafletEmbed tells absolute addresses under the base', () => {
  expect(getLeafletEmbed(LEAFLET, HOME)).toEqual({
    src: 'https://clinic.example/health/atlas/embed/MESO-01/',
    script: 'https://clinic.example/health/atlas/embed/size.js',
    title: 'Before your session (MESO-01)',
  });
  expect(getInstructionEmbed('avoid-ibuprofen', 'Ibuprofen', HOME).src).toBe(
    'https://clinic.example/health/atlas/embed/instruction/avoid-ibuprofen/',
  );
});

test('buildOembed has all that oEmbed asks of a rich answer', () => {
  const embed = getLeafletEmbed(LEAFLET, HOME);
  const provider = { name: 'Mesotherapy Atlas', url: 'https://clinic.example/health/atlas/' };
  expect(buildOembed(embed, provider)).toEqual({
    type: 'rich',
    version: '1.0',
    title: 'Before your session (MESO-01)',
    provider_name: 'Mesotherapy Atlas',
    provider_url: 'https://clinic.example/health/atlas/',
    cache_age: 86_400,
    html: buildEmbedCode(embed),
    width: 640,
    height: 640,
  });
});
