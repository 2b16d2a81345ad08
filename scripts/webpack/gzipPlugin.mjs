import { gzip } from "node:zlib";
import { promisify } from "node:util";
import webpack from "webpack";

const compress = promisify(gzip);
const text = /\.(js|css|html|xml|json|svg|txt)$/;

/** Writes `file.gz` beside every text file worth it, so that the static server compresses nothing. */
export class GzipPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("GzipPlugin", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tapPromise({ name: "GzipPlugin", stage }, async (assets) => {
        const cache = compilation.getCache("GzipPlugin");
        await Promise.all(
          Object.entries(assets)
            .filter(([name, source]) => text.test(name) && source.size() > 1024)
            .map(async ([name, source]) => {
              const item = cache.getItemCache(name, cache.getLazyHashedEtag(source));
              let packed = await item.getPromise();
              if (packed === undefined) {
                packed = new webpack.sources.RawSource(
                  await compress(source.buffer(), { level: 9 }),
                );
                await item.storePromise(packed);
              }
              compilation.emitAsset(`${name}.gz`, packed);
            }),
        );
      });
    });
  }
}
