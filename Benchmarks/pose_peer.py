"""MediaPipe's own pipeline over a clip; prints one line of JSON, as follow-points does.

    pose_peer.py CLIP
"""
import json
import sys
import time

import cv2
import mediapipe

pose = mediapipe.solutions.pose.Pose(model_complexity=1)
start = time.perf_counter()
clip = cv2.VideoCapture(sys.argv[1])
frames = found = 0
while True:
    whole, picture = clip.read()
    if not whole:
        break
    picture.flags.writeable = False
    result = pose.process(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB))
    frames += 1
    found += result.pose_landmarks is not None
seconds = time.perf_counter() - start
print(json.dumps({"frames": frames, "found": found, "seconds": seconds, "rate": frames / seconds}))
