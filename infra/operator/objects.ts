import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  NotFound,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import { putNewObject } from '#functions/store/new-object.ts';
import { recordingTypes } from '#shared/survey/recording.ts';

/** How the objects of a bucket are called by their endings. */
const types: Readonly<Record<string, string>> = { json: 'application/json', ...recordingTypes };

/** One version of an object, or the mark that it was deleted. */
export type Version = { key: string; version: string };

/** One versioned bucket as the operator's commands see it. */
export const objectsOf = (client: S3Client, bucket: string) => {
  const pagesOfVersions = async function* (prefix: string, delimiter?: string) {
    let marker: { KeyMarker?: string; VersionIdMarker?: string } = {};
    for (;;) {
      const page: ListObjectVersionsCommandOutput = await client.send(
        new ListObjectVersionsCommand({
          Bucket: bucket,
          Prefix: prefix,
          ...(delimiter && { Delimiter: delimiter }),
          ...marker,
        }),
      );
      yield page;
      if (!page.IsTruncated || page.NextKeyMarker === undefined) return;
      marker = {
        KeyMarker: page.NextKeyMarker,
        ...(page.NextVersionIdMarker !== undefined && { VersionIdMarker: page.NextVersionIdMarker }),
      };
    }
  };

  return {
    /** The names of all objects, in order. */
    async *keys(): AsyncGenerator<string> {
      for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket }))
        for (const { Key } of page.Contents ?? []) if (Key !== undefined) yield Key;
    },

    /** The folders at the top, with their slash; also those in which only old versions are left. */
    async folders(): Promise<string[]> {
      const folders: string[] = [];
      for await (const page of pagesOfVersions('', '/'))
        for (const { Prefix } of page.CommonPrefixes ?? []) if (Prefix !== undefined) folders.push(Prefix);
      return folders;
    },

    /** Every version, and every mark of a deletion, of the objects under a prefix. */
    async *versions(prefix: string): AsyncGenerator<Version> {
      for await (const page of pagesOfVersions(prefix))
        for (const { Key, VersionId } of [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])])
          if (Key !== undefined && VersionId !== undefined) yield { key: Key, version: VersionId };
    },

    async deleteVersion({ key, version }: Version): Promise<void> {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key, VersionId: version }));
    },

    /** The bytes of an object; throws when there is none. */
    async get(key: string): Promise<Uint8Array> {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      if (!Body) throw new Error('an object without a body');
      return Body.transformToByteArray();
    },

    /** Writes an object where there is none under its name; false where there is. */
    async putNew(key: string, bytes: Uint8Array): Promise<boolean> {
      try {
        await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
        return false;
      } catch (error) {
        if (!(error instanceof NotFound)) throw error;
      }
      const type = types[key.slice(key.lastIndexOf('.') + 1)];
      return putNewObject(client, {
        ...{ Bucket: bucket, Key: key, Body: bytes },
        ...(type !== undefined && { ContentType: type }),
      });
    },
  };
};
export type Objects = ReturnType<typeof objectsOf>;
