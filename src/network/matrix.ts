/**
 * The float64 matrix product and transpose behind every linear layer on the host.
 *
 * @module
 */

/** Sizes of a product: `a` is (rows,inner), `b` is (columns,inner). */
export interface ProductSizes {
  /** Rows of the result. */
  readonly rows: number;
  /** Columns of the result. */
  readonly columns: number;
  /** Terms of each sum. */
  readonly inner: number;
}

/** Sum of `a[i + k] * b[j + k]` over k in [0, inner). */
function dot(a: Float64Array, b: Float64Array, at: { i: number; j: number; inner: number }) {
  let sum = 0;
  for (let k = 0; k < at.inner; k++) sum += a[at.i + k] * b[at.j + k];
  return sum;
}

/**
 * a b^T, each output's products added in ascending order.
 *
 * Blocks of 2 rows by 4 columns keep eight sums in registers.
 *
 * @param a (rows,inner) row-major.
 * @param b (columns,inner) row-major, the layout of a PyTorch `Linear` weight.
 * @returns (rows,columns).
 */
export function multiplyTransposed(
  a: Float64Array,
  b: Float64Array,
  sizes: ProductSizes,
): Float64Array {
  const { rows, columns, inner } = sizes;
  const out = new Float64Array(rows * columns);
  const blockRows = rows - (rows % 2);
  const blockColumns = columns - (columns % 4);
  for (let row = 0; row < blockRows; row += 2) {
    const a0 = row * inner;
    const a1 = a0 + inner;
    for (let column = 0; column < blockColumns; column += 4) {
      const b0 = column * inner;
      const b1 = b0 + inner;
      const b2 = b1 + inner;
      const b3 = b2 + inner;
      let s00 = 0, s01 = 0, s02 = 0, s03 = 0;
      let s10 = 0, s11 = 0, s12 = 0, s13 = 0;
      for (let k = 0; k < inner; k++) {
        const x0 = a[a0 + k];
        const x1 = a[a1 + k];
        const y0 = b[b0 + k];
        const y1 = b[b1 + k];
        const y2 = b[b2 + k];
        const y3 = b[b3 + k];
        s00 += x0 * y0;
        s01 += x0 * y1;
        s02 += x0 * y2;
        s03 += x0 * y3;
        s10 += x1 * y0;
        s11 += x1 * y1;
        s12 += x1 * y2;
        s13 += x1 * y3;
      }
      const to = row * columns + column;
      out[to] = s00;
      out[to + 1] = s01;
      out[to + 2] = s02;
      out[to + 3] = s03;
      out[to + columns] = s10;
      out[to + columns + 1] = s11;
      out[to + columns + 2] = s12;
      out[to + columns + 3] = s13;
    }
  }
  for (let row = 0; row < rows; row++) {
    const from = row < blockRows ? blockColumns : 0;
    for (let column = from; column < columns; column++) {
      out[row * columns + column] = dot(a, b, { i: row * inner, j: column * inner, inner });
    }
  }
  return out;
}

/**
 * The transpose of a matrix.
 *
 * @param matrix (rows,columns) row-major.
 * @returns (columns,rows) row-major.
 */
export function transpose(
  matrix: Float64Array,
  sizes: { readonly rows: number; readonly columns: number },
): Float64Array {
  const { rows, columns } = sizes;
  const out = new Float64Array(matrix.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      out[column * rows + row] = matrix[row * columns + column];
    }
  }
  return out;
}
