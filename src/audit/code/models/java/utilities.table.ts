import type { ModelPack } from '#ir/flow/models';
import { each, flowing } from './of.ts';

const texts = [
  'cn.hutool.core.util.StrUtil',
  'cn.hutool.core.text.CharSequenceUtil',
  'org.apache.commons.lang3.StringUtils',
  'org.apache.commons.lang.StringUtils',
  'org.springframework.util.StringUtils',
].join(' ');

/** Functions for texts that many programs use: what they are given is no pattern. */
export const utilities: ModelPack = {
  name: 'Utilities of Java',
  languages: ['java'],
  calls: {
    ...each(
      texts,
      'split splitToArray splitTrim splitToList tokenizeToStringArray commaDelimitedListToStringArray delimitedListToStringArray splitByWholeSeparator',
      flowing(0),
    ),
    ...each(
      texts,
      'isBlank isNotBlank isEmpty isNotEmpty hasText hasLength isNumeric equals equalsIgnoreCase',
      {
        flow: 'none',
      },
    ),
  },
};
