import { describe, expect, it } from 'vitest';
import { arrangePresentation } from '../../electron/arrange-presentation.ts';

const laptop = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1440, height: 900 },
  workArea: { x: 0, y: 25, width: 1440, height: 875 },
};
const projector = {
  id: 2,
  bounds: { x: 1440, y: 0, width: 1920, height: 1080 },
  workArea: { x: 1440, y: 0, width: 1920, height: 1080 },
};
const tablet = {
  id: 3,
  bounds: { x: -1024, y: 0, width: 1024, height: 768 },
  workArea: { x: -1024, y: 0, width: 1024, height: 768 },
};

describe('which window of a presentation is on which display', () => {
  it('one display: the pages fill it', () => {
    expect(arrangePresentation([laptop], 1, false)).toEqual({ mainWindow: 'pages' });
  });

  it('two displays: the pages fill the other one, and the laptop keeps the presenter view', () => {
    for (const wish of [false, true]) {
      expect(arrangePresentation([laptop, projector], 1, wish)).toEqual({
        mainWindow: 'presenter view',
        pages: { bounds: projector.bounds, fullScreen: true },
      });
    }
    expect(arrangePresentation([laptop, projector], 2, false)).toMatchObject({
      pages: { bounds: laptop.bounds },
    });
  });

  it('three displays: the pages take the largest that the presenter does not sit at', () => {
    expect(arrangePresentation([tablet, laptop, projector], 1, false)).toMatchObject({
      pages: { bounds: projector.bounds },
    });
  });

  it('one display and the presenter view by choice: the pages get a window that can be shared', () => {
    expect(arrangePresentation([laptop], 1, true)).toEqual({
      mainWindow: 'presenter view',
      pages: { bounds: { x: 576, y: 25, width: 864, height: 486 }, fullScreen: false },
    });
  });

  it('a home that is not among the displays (just unplugged) is no trouble', () => {
    expect(arrangePresentation([laptop], 9, true)).toMatchObject({
      mainWindow: 'presenter view',
    });
  });
});
