/** Paths of files of XML that may hold statements of MyBatis: by the names that everybody gives them. */
export function isMapperPath(path: string): boolean {
  return /(?:mapper|dao|sqlmap)[\w.-]*\.xml$|(?:^|\/)(?:mappers?|mybatis|sqlmaps?|dao|daos)\/.*\.xml$/i.test(
    path,
  );
}
