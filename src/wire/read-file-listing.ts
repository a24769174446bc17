/** Which files to list: from the wire's query to the domain's words. */
import { fileListQuery } from '../api/file-requests.ts'
import { readRequest } from '../api/read-request.ts'
import type { FileListing } from '../files/files.ts'

/** Reads the query of `GET /v1/files`; throws `ApiError`. */
export function readFileListing(query: object): FileListing {
  const { limit, order, sort_by: sortBy, pagination_token: token, after = token, filter } = readRequest(fileListQuery, query)
  return {
    limit,
    order,
    sortBy,
    ...(after === undefined ? {} : { after }),
    ...(filter === undefined || filter === '' ? {} : { filter }),
  }
}
