import { z } from 'zod';

/** A blob that a document names: only what is used is asked for, and what else is there is passed over. */
export const descriptorSchema = z.object({
  mediaType: z.string().max(300).optional(),
  digest: z.string().max(200),
  size: z.number().int().nonnegative(),
  platform: z
    .object({
      os: z.string().max(100),
      architecture: z.string().max(100),
      variant: z.string().max(100).optional(),
    })
    .optional(),
  annotations: z.record(z.string(), z.string()).nullish(),
});

export type Descriptor = z.infer<typeof descriptorSchema>;

/** A list of images (OCI image index, Docker manifest list). */
export const indexSchema = z.object({ manifests: z.array(descriptorSchema).max(10_000) });

/** One image (OCI image manifest, Docker manifest 2.2). */
export const manifestSchema = z.object({
  config: descriptorSchema,
  layers: z.array(descriptorSchema).max(1000),
  annotations: z.record(z.string(), z.string()).nullish(),
});

/** `manifest.json` of `docker save`. */
export const savedSchema = z
  .array(
    z.object({
      Config: z.string().max(4096),
      RepoTags: z.array(z.string().max(1000)).nullish(),
      Layers: z.array(z.string().max(4096)).max(1000),
    }),
  )
  .min(1)
  .max(1000);

const words = z.array(z.string()).nullish();

/** The configuration of an image: how it was built, and what it runs with. */
export const configSchema = z.object({
  os: z.string().optional(),
  architecture: z.string().optional(),
  config: z
    .object({
      Env: words,
      Cmd: words,
      Entrypoint: words,
      Labels: z.record(z.string(), z.string()).nullish(),
    })
    .nullish(),
  rootfs: z.object({ diff_ids: z.array(z.string().max(200)).max(1000) }).nullish(),
  history: z
    .array(
      z.object({
        created_by: z.string().nullish(),
        comment: z.string().nullish(),
        empty_layer: z.boolean().nullish(),
      }),
    )
    .max(10_000)
    .nullish(),
});

export type ImageConfig = z.infer<typeof configSchema>;
