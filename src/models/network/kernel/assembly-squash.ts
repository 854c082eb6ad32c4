// The squashing function of the shipped kernel and of the one for training: what is learned is what will be computed.

/**
 * The hyperbolic tangent, as a fraction cut off after its fifth power (Lambert's continued fraction), within 0.002.
 * Single steps on 32-bit floats: sums, products and quotients are the same in every engine.
 */
// @ts-ignore: decorator
@inline
export function tangent(x: v128): v128 {
  const square = f32x4.mul(x, x);
  const above = f32x4.mul(x, f32x4.add(f32x4.splat(945), f32x4.mul(square, f32x4.add(f32x4.splat(105), square))));
  const below = f32x4.add(f32x4.splat(945), f32x4.mul(square, f32x4.add(f32x4.splat(420), f32x4.mul(square, f32x4.splat(15)))));
  return f32x4.pmax(f32x4.splat(-1), f32x4.pmin(f32x4.splat(1), f32x4.div(above, below)));
}
