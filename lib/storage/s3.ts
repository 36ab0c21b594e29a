/** The files of pictures in an S3-compatible store. */
import type { S3Settings } from "../config";
import { type Store, typeOf } from "./store";

export function s3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Settings): Store {
  // Loaded where it is used: most papers keep their pictures on a disk.
  const opened = import("@aws-sdk/client-s3").then((sdk) => {
    const client = new sdk.S3Client({
      region,
      credentials: { accessKeyId, secretAccessKey },
      ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
      // Others than Amazon's don't all know its newest checksums.
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
    });
    return { sdk, client };
  });
  return {
    async put(key, content) {
      const { sdk, client } = await opened;
      const object = { Bucket: bucket, Key: key, Body: content, ContentType: typeOf(key) };
      await client.send(new sdk.PutObjectCommand(object));
    },
    async get(key) {
      const { sdk, client } = await opened;
      try {
        const { Body, ContentLength } = await client.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: key }));
        return Body ? { bytes: ContentLength ?? 0, stream: () => Body.transformToWebStream() } : null;
      } catch (error) {
        if (error instanceof sdk.NoSuchKey) return null;
        throw error;
      }
    },
    async remove(hash) {
      const { sdk, client } = await opened;
      const pages = sdk.paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: `${hash}/` });
      for await (const { Contents = [] } of pages) {
        const keys = Contents.flatMap(({ Key }) => Key ?? []);
        // One by one: what removes many at once asks for checksums that not all stores agree on.
        for (const Key of keys) await client.send(new sdk.DeleteObjectCommand({ Bucket: bucket, Key }));
      }
    },
    async removeFile(key) {
      const { sdk, client } = await opened;
      await client.send(new sdk.DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}
