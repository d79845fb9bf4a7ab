import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublishedLeaflets } from '../../../leaflets/get-published.ts';
import type { LeafletText } from '../../../leaflets/leaflet-text.ts';
import { leafletPlainText } from '../../../leaflets/plain-text.ts';

export const getStaticPaths = (() =>
  getPublishedLeaflets().map(({ key, text }) => ({
    params: { leaflet: key, file: key },
    props: { text },
  }))) satisfies GetStaticPaths;

/** The words of a revision, whose SHA-256 stands on its page. */
export const GET: APIRoute<{ text: LeafletText }> = ({ props: { text } }) =>
  new Response(leafletPlainText(text), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
